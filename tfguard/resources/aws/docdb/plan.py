"""Amazon DocumentDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")
_PARAMETERS = "parameter[].{name: name, value: value}"

_GROUP_IN_USE = Consequence(
    "stops halfway where a cluster still uses it: DocumentDB refuses to delete it", whom="the apply", reach=Reach.LATER
)

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
    ResourceType(
        "aws_docdb_cluster_parameter_group",
        "parameter group",
        Layer.DATA,
        settings=_PARAMETERS,
        identity=("name",),
        consequence=_GROUP_IN_USE,
    ),
    ResourceType(
        "aws_docdb_subnet_group", "subnet group of databases", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE
    ),
    ResourceType(
        "aws_docdb_cluster_snapshot",
        "database snapshot",
        Layer.DATA,
        identity=("db_cluster_snapshot_identifier",),
        consequence=Consequence(
            "cannot restore the database from it after a fault",
            whom="operators",
            lasting="the data of that time",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_docdb_event_subscription",
        "DocumentDB event subscription",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "are no longer told of failovers and failures of clusters", whom="operators", reach=Reach.LATER
        ),
    ),
)
