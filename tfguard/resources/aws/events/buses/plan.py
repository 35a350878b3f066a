"""Event buses, who may put events there, and archives, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudwatch_event_bus", "event bus", Layer.MONITORING, identity=("name",)),
    ResourceType(
        "aws_cloudwatch_event_archive",
        "event archive",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "can replay no events after a fault", whom="operators", lasting="the events in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_cloudwatch_event_bus_policy",
        "policy of an event bus",
        Layer.MONITORING,
        document="policy",
        identity=("event_bus_name",),
        parent="event_bus_name",
        parent_types=("aws_cloudwatch_event_bus",),
        consequence=Consequence("can no longer send events", whom="accounts that it lets in"),
    ),
    ResourceType(
        "aws_cloudwatch_event_permission",
        "permission of an event bus",
        Layer.MONITORING,
        identity=("event_bus_name", "statement_id"),
        parent="event_bus_name",
        parent_types=("aws_cloudwatch_event_bus",),
        consequence=Consequence("can no longer send events", whom="the account that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cloudwatch_event_endpoint",
        "global endpoint of event buses",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "gets an error", whom="whoever sends events to it", lasting="its id, which senders name", reach=Reach.ALL
        ),
    ),
)
