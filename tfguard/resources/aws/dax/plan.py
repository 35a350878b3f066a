"""Amazon DynamoDB Accelerator, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GROUP_IN_USE = Consequence(
    "stops halfway where a cluster still uses it: DAX refuses to delete it", whom="the apply", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_dax_cluster",
        "DynamoDB cache",
        Layer.DATA,
        identity=("cluster_name",),
        endpoints=("cluster_address", "configuration_endpoint"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "replication_factor"),),
        size="node_type",
        consequence=Consequence("wait: their requests go past the cache to the tables", lasting="what it held"),
    ),
    ResourceType("aws_dax_parameter_group", "parameter group", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE),
    ResourceType("aws_dax_subnet_group", "subnet group", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE),
)
