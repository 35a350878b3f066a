"""Amazon RDS and Aurora, and the services that share their shape: DocumentDB and Neptune."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_ENGINE = VersionShape("engine_version", engine="engine")
_IO = Measure("number of reads and writes per second", Role.CEILING, "iops", computed=True)
_PARAMETERS = "parameter[].{name: name, value: value}"


def _cluster(type_: str, noun: str, scaling: str, engine: str) -> ResourceType:
    """A cluster that keeps its storage apart from the instances that serve it."""
    return ResourceType(
        type_,
        noun,
        identity=("cluster_identifier",),
        endpoints=("endpoint", "reader_endpoint"),
        unit="capacity units",
        capacity=(
            Measure("minimum", Role.FLOOR, f"{scaling}[0].min_capacity"),
            Measure("maximum", Role.CEILING, f"{scaling}[0].max_capacity"),
        ),
        size="db_cluster_instance_class",
        version=VersionShape("engine_version", engine=engine),
    )


def _instance(type_: str, noun: str, endpoints: tuple[str, ...] = ("endpoint",)) -> ResourceType:
    """One of the instances that serve a cluster."""
    return ResourceType(
        type_,
        noun,
        identity=("identifier",),
        parent="cluster_identifier",
        endpoints=endpoints,
        size="instance_class",
    )


RESOURCE_TYPES = (
    ResourceType(
        "aws_db_instance",
        "database",
        identity=("identifier",),
        endpoints=("address", "endpoint"),
        unit="per second",
        capacity=(_IO,),
        size="instance_class",
        version=_ENGINE,
    ),
    _cluster("aws_rds_cluster", "database cluster", "serverlessv2_scaling_configuration", "engine"),
    _cluster("aws_docdb_cluster", "DocumentDB cluster", "serverless_v2_scaling_configuration", "'docdb'"),
    _cluster("aws_neptune_cluster", "Neptune cluster", "serverless_v2_scaling_configuration", "'neptune'"),
    _instance("aws_rds_cluster_instance", "instance of a database cluster"),
    _instance("aws_docdb_cluster_instance", "instance of a DocumentDB cluster"),
    _instance("aws_neptune_cluster_instance", "instance of a Neptune cluster", ("endpoint", "address")),
    ResourceType("aws_rds_global_cluster", "global database", identity=("global_cluster_identifier",), version=_ENGINE),
    ResourceType(
        "aws_docdb_global_cluster", "global DocumentDB cluster", identity=("global_cluster_identifier",), version=_ENGINE
    ),
    ResourceType(
        "aws_neptune_global_cluster", "global Neptune cluster", identity=("global_cluster_identifier",), version=_ENGINE
    ),
    ResourceType(
        "aws_docdbelastic_cluster",
        "elastic DocumentDB cluster",
        identity=("name",),
        endpoints=("endpoint",),
        unit="processors per shard",
        capacity=(
            Measure("shard capacity", Role.RUNNING, "shard_capacity"),
            Measure("number of shards", Role.RUNNING, "shard_count"),
        ),
    ),
    ResourceType(
        "aws_rds_cluster_endpoint",
        "database endpoint",
        identity=("cluster_endpoint_identifier",),
        parent="cluster_identifier",
        endpoints=("endpoint",),
    ),
    ResourceType("aws_db_proxy", "database proxy", identity=("name",), endpoints=("endpoint",)),
    ResourceType("aws_db_proxy_endpoint", "database proxy endpoint", parent="db_proxy_name", endpoints=("endpoint",)),
    ResourceType("aws_db_proxy_target", "target of a database proxy", parent="db_proxy_name"),
    ResourceType("aws_db_parameter_group", "parameter group", settings=_PARAMETERS),
    ResourceType("aws_rds_cluster_parameter_group", "parameter group", settings=_PARAMETERS),
    ResourceType("aws_docdb_cluster_parameter_group", "parameter group", settings=_PARAMETERS),
    ResourceType("aws_neptune_parameter_group", "parameter group", settings=_PARAMETERS),
    ResourceType("aws_neptune_cluster_parameter_group", "parameter group", settings=_PARAMETERS),
    ResourceType("aws_db_option_group", "option group"),
    ResourceType("aws_db_subnet_group", "subnet group of databases", identity=("name",)),
    ResourceType("aws_db_snapshot", "database snapshot"),
    ResourceType("aws_db_cluster_snapshot", "database snapshot"),
)
