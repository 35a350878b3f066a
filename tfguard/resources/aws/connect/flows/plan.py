"""Amazon Connect's flows, queues and routing, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_connect_contact_flow",
        "contact flow",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name", "type"),
        parent="instance_id",
        consequence=Consequence("hear an error or are cut off", whom="callers who come to this flow", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_contact_flow_module",
        "module of contact flows",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("hear an error or are cut off", whom="callers whose flow uses it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_hours_of_operation",
        "hours of operation",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("are sent the wrong way", whom="callers of the queues that keep these hours", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_queue",
        "contact center queue",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("reach no agent", whom="callers in this queue", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_quick_connect",
        "quick connect",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("can no longer transfer calls to it", whom="agents", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_routing_profile",
        "routing profile",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("get no more calls", whom="agents with this profile", reach=Reach.PART),
    ),
)
