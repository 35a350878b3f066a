"""Amazon ElastiCache, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")

_GROUPS = SecurityGroupsShape("security_group_ids", "security_group_ids", "[port]")
_LOST = Consequence("are logged out or wait: what it held is gone", lasting="what it held")
_GROUP_IN_USE = Consequence(
    "stops halfway where a cache still uses it: ElastiCache refuses to delete it", whom="the apply", reach=Reach.LATER
)
_REFUSED = Consequence("are refused by the cache", whom="applications that log in as this user", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_elasticache_replication_group",
        "cache",
        Layer.DATA,
        identity=("replication_group_id",),
        endpoints=("primary_endpoint_address", "reader_endpoint_address", "configuration_endpoint_address"),
        unit="nodes",
        capacity=(
            Measure("number of nodes", Role.RUNNING, "num_cache_clusters", computed=True),
            Measure("number of shards", Role.RUNNING, "num_node_groups", computed=True),
            Measure("number of replicas per shard", Role.RUNNING, "replicas_per_node_group", computed=True, spare=True),
        ),
        size="node_type",
        version=_ENGINE,
        security_groups=_GROUPS,
        consequence=_LOST,
    ),
    ResourceType(
        "aws_elasticache_cluster",
        "cache",
        Layer.DATA,
        identity=("cluster_id",),
        parent="replication_group_id",
        endpoints=("cluster_address", "configuration_endpoint"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "num_cache_nodes"),),
        size="node_type",
        version=_ENGINE,
        security_groups=_GROUPS,
        consequence=_LOST,
    ),
    ResourceType(
        "aws_elasticache_global_replication_group", "global cache", Layer.DATA, size="cache_node_type", version=_ENGINE
    ),
    ResourceType(
        "aws_elasticache_serverless_cache",
        "serverless cache",
        Layer.DATA,
        identity=("name",),
        unit="units",
        capacity=(
            Measure("storage limit", Role.CEILING, "cache_usage_limits[0].data_storage[0].maximum"),
            Measure("processing limit", Role.CEILING, "cache_usage_limits[0].ecpu_per_second[0].maximum"),
        ),
        consequence=_LOST,
    ),
    ResourceType(
        "aws_elasticache_parameter_group",
        "parameter group",
        Layer.DATA,
        settings="parameter[].{name: name, value: value}",
        identity=("name",),
        consequence=_GROUP_IN_USE,
    ),
    ResourceType(
        "aws_elasticache_subnet_group", "subnet group of caches", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE
    ),
    ResourceType(
        "aws_elasticache_user_group",
        "cache user group",
        Layer.DATA,
        identity=("user_group_id",),
        consequence=Consequence("are refused by the cache", whom="applications that log in as its users", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_elasticache_user",
        "cache user",
        Layer.DATA,
        identity=("user_id",),
        consequence=_REFUSED,
    ),
    ResourceType(
        "aws_elasticache_user_group_association",
        "member of a cache user group",
        Layer.DATA,
        identity=("user_group_id", "user_id"),
        parent="user_group_id",
        consequence=_REFUSED,
    ),
    ResourceType(
        "aws_elasticache_reserved_cache_node",
        "reserved cache node",
        Layer.RUN,
        harmless="A reservation cannot be given back: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_elasticache_security_group",
        "cache security group",
        Layer.DATA,
        harmless="It belongs to EC2-Classic, which is no more.",
    ),
)
