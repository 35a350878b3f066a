"""Amazon Neptune, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

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
        consequence=Consequence("get no new data, and have nowhere to fail over to", whom="applications in the other Regions"),
    ),
    ResourceType(
        "aws_neptune_parameter_group",
        "parameter group",
        Layer.DATA,
        settings=_PARAMETERS,
        identity=("name",),
        consequence=Consequence(
            "go without its settings, and no new one can be made with it", whom="instances that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_neptune_cluster_parameter_group",
        "parameter group",
        Layer.DATA,
        settings=_PARAMETERS,
        identity=("name",),
        consequence=Consequence(
            "go without its settings, and no new one can be made with it", whom="clusters that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_neptune_subnet_group",
        "subnet group of databases",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot be made", whom="new clusters that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_neptune_event_subscription",
        "event subscription",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is not told of their failures", whom="whoever runs the databases", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_neptune_cluster_snapshot",
        "snapshot",
        Layer.DATA,
        identity=("db_cluster_snapshot_identifier",),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the cluster", lasting="the data in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_neptune_cluster_endpoint",
        "endpoint of a Neptune cluster",
        Layer.DATA,
        identity=("cluster_identifier", "cluster_endpoint_identifier"),
        parent="cluster_identifier",
        consequence=Consequence("can no longer do so", whom="applications that connect through it"),
    ),
)
