"""Amazon MemoryDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
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
        "aws_memorydb_parameter_group",
        "parameter group",
        Layer.DATA,
        settings="parameter[].{name: name, value: value}",
        identity=("name",),
        consequence=Consequence(
            "go without its settings, and no new one can be made with it", whom="clusters that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_memorydb_subnet_group",
        "subnet group of MemoryDB clusters",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot be made", whom="new clusters that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_memorydb_acl",
        "access list of MemoryDB",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer log in to the clusters that use it", whom="applications", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_memorydb_multi_region_cluster",
        "multi-Region cluster",
        Layer.DATA,
        identity=("multi_region_cluster_name_suffix",),
        consequence=Consequence("no longer see each other's writes", whom="applications in its Regions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_memorydb_snapshot",
        "MemoryDB snapshot",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the cluster", lasting="the data in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_memorydb_user",
        "MemoryDB user",
        Layer.IDENTITY,
        identity=("user_name",),
        consequence=Consequence("are denied", whom="applications that log in as that user", reach=Reach.PART),
    ),
)
