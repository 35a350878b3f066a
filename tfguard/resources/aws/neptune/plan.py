"""Amazon Neptune, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.resource_type import ResourceType, VersionShape

_ENGINE = VersionShape("engine_version", engine="engine")
_PARAMETERS = "parameter[].{name: name, value: value}"

RESOURCE_TYPES = (
    database_cluster("aws_neptune_cluster", "Neptune cluster", "serverless_v2_scaling_configuration", "'neptune'"),
    cluster_member("aws_neptune_cluster_instance", "instance of a Neptune cluster", ("endpoint", "address")),
    ResourceType(
        "aws_neptune_global_cluster",
        "global Neptune cluster",
        Layer.DATA,
        identity=("global_cluster_identifier",),
        version=_ENGINE,
    ),
    ResourceType("aws_neptune_parameter_group", "parameter group", Layer.DATA, settings=_PARAMETERS),
    ResourceType("aws_neptune_cluster_parameter_group", "parameter group", Layer.DATA, settings=_PARAMETERS),
    ResourceType("aws_neptune_subnet_group", "subnet group of databases", Layer.DATA),
)
