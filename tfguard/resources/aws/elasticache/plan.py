"""Caches: Amazon ElastiCache, MemoryDB and DynamoDB Accelerator."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_ENGINE = VersionShape("engine_version", engine="engine")

RESOURCE_TYPES = (
    ResourceType(
        "aws_elasticache_replication_group",
        "cache",
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
    ),
    ResourceType(
        "aws_elasticache_cluster",
        "cache",
        identity=("cluster_id",),
        parent="replication_group_id",
        endpoints=("cluster_address", "configuration_endpoint"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "num_cache_nodes"),),
        size="node_type",
        version=_ENGINE,
    ),
    ResourceType("aws_elasticache_global_replication_group", "global cache", size="cache_node_type", version=_ENGINE),
    ResourceType(
        "aws_elasticache_serverless_cache",
        "serverless cache",
        identity=("name",),
        unit="units",
        capacity=(
            Measure("storage limit", Role.CEILING, "cache_usage_limits[0].data_storage[0].maximum"),
            Measure("processing limit", Role.CEILING, "cache_usage_limits[0].ecpu_per_second[0].maximum"),
        ),
    ),
    ResourceType("aws_elasticache_parameter_group", "parameter group", settings="parameter[].{name: name, value: value}"),
    ResourceType("aws_elasticache_subnet_group", "subnet group of caches", identity=("name",)),
    ResourceType("aws_elasticache_user_group", "cache user group", identity=("user_group_id",)),
    ResourceType(
        "aws_memorydb_cluster",
        "MemoryDB cluster",
        identity=("name",),
        unit="nodes",
        capacity=(
            Measure("number of shards", Role.RUNNING, "num_shards"),
            Measure("number of replicas per shard", Role.RUNNING, "num_replicas_per_shard", spare=True),
        ),
        size="node_type",
        version=VersionShape("engine_version", engine="'redis'"),
    ),
    ResourceType("aws_memorydb_parameter_group", "parameter group", settings="parameter[].{name: name, value: value}"),
    ResourceType(
        "aws_dax_cluster",
        "DynamoDB cache",
        identity=("cluster_name",),
        endpoints=("cluster_address", "configuration_endpoint"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "replication_factor"),),
        size="node_type",
    ),
)
