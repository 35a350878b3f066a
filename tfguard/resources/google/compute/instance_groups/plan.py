"""Instance groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PORT = Consequence("get an error: backend services that name the port find no machine", reach=Reach.ALL)
_STATE = Consequence(
    "lose the machine with its disks and address: it is treated like any other in the group",
    lasting="its kept disks and addresses",
    reach=Reach.PART,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_instance_group",
        "instance group",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "name"),
        consequence=Consequence(
            "get an error: the load balancer has no machine to send them to",
            lasting="machines that others have put in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_compute_instance_group_membership",
        "membership of an instance group",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "instance_group", "instance"),
        parent="instance_group",
        parent_types=("google_compute_instance_group",),
        consequence=Consequence("are no longer sent to this machine: the others carry its load", reach=Reach.PART),
    ),
    ResourceType(
        "google_compute_instance_group_named_port",
        "named port",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "group", "name", "port"),
        parent="group",
        parent_types=("google_compute_instance_group",),
        consequence=_PORT,
    ),
    ResourceType(
        "google_compute_per_instance_config",
        "per-instance config",
        Layer.COMPUTE,
        identity=("project", "zone", "instance_group_manager", "name"),
        parent="instance_group_manager",
        parent_types=("google_compute_instance_group_manager",),
        consequence=_STATE,
    ),
    ResourceType(
        "google_compute_region_per_instance_config",
        "per-instance config",
        Layer.COMPUTE,
        identity=("project", "region", "region_instance_group_manager", "name"),
        parent="region_instance_group_manager",
        parent_types=("google_compute_region_instance_group_manager",),
        consequence=_STATE,
    ),
    ResourceType(
        "google_compute_resize_request",
        "resize request",
        Layer.COMPUTE,
        identity=("project", "zone", "instance_group_manager", "name"),
        parent="instance_group_manager",
        parent_types=("google_compute_instance_group_manager",),
        consequence=Consequence("wait: machines that were asked for do not come", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_region_resize_request",
        "resize request",
        Layer.COMPUTE,
        consequence=Consequence("wait: machines that were asked for do not come", reach=Reach.LATER),
    ),
)
