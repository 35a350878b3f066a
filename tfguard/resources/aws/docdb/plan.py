"""Amazon DocumentDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")
_PARAMETERS = "parameter[].{name: name, value: value}"

RESOURCE_TYPES = (
    database_cluster("aws_docdb_cluster", "DocumentDB cluster", "serverless_v2_scaling_configuration", "'docdb'"),
    cluster_member("aws_docdb_cluster_instance", "instance of a DocumentDB cluster"),
    ResourceType(
        "aws_docdb_global_cluster",
        "global DocumentDB cluster",
        Layer.DATA,
        identity=("global_cluster_identifier",),
        version=_ENGINE,
    ),
    ResourceType("aws_docdb_cluster_parameter_group", "parameter group", Layer.DATA, settings=_PARAMETERS),
    ResourceType("aws_docdb_subnet_group", "subnet group of databases", Layer.DATA),
)
