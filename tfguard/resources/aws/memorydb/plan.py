"""Amazon MemoryDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_memorydb_cluster",
        "MemoryDB cluster",
        Layer.DATA,
        identity=("name",),
        unit="nodes",
        capacity=(
            Measure("number of shards", Role.RUNNING, "num_shards"),
            Measure("number of replicas per shard", Role.RUNNING, "num_replicas_per_shard", spare=True),
        ),
        size="node_type",
        version=VersionShape("engine_version", engine="'redis'"),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", lasting="its data since the last snapshot"
        ),
    ),
    ResourceType(
        "aws_memorydb_parameter_group", "parameter group", Layer.DATA, settings="parameter[].{name: name, value: value}"
    ),
    ResourceType("aws_memorydb_subnet_group", "subnet group of MemoryDB clusters", Layer.DATA),
)
