"""Amazon DynamoDB Accelerator, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

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
)
