"""Database clusters, their instances and endpoints, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")

RESOURCE_TYPES = (
    database_cluster("aws_rds_cluster", "database cluster", "serverlessv2_scaling_configuration", "engine"),
    cluster_member("aws_rds_cluster_instance", "instance of a database cluster"),
    ResourceType(
        "aws_rds_global_cluster",
        "global database",
        Layer.DATA,
        identity=("global_cluster_identifier",),
        version=_ENGINE,
        consequence=Consequence("get no new data, and have nowhere to fail over to", whom="applications in the other Regions"),
    ),
    ResourceType(
        "aws_rds_cluster_endpoint",
        "database endpoint",
        Layer.DATA,
        identity=("cluster_endpoint_identifier",),
        parent="cluster_identifier",
        endpoints=("endpoint",),
        consequence=Consequence(
            "cannot connect to their database, and their users get errors", whom="applications", lasting="its address"
        ),
    ),
    ResourceType(
        "aws_rds_cluster_role_association",
        "role of a database cluster",
        Layer.DATA,
        identity=("db_cluster_identifier", "feature_name"),
        parent="db_cluster_identifier",
        parent_types=("aws_rds_cluster",),
        consequence=Consequence(
            "are denied", whom="loads from buckets, exports and calls of functions from the database", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_rds_cluster_activity_stream",
        "database activity stream",
        Layer.MONITORING,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "finds no record of what was done in the database", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_rds_shard_group",
        "shard group",
        Layer.DATA,
        identity=("db_shard_group_identifier",),
        parent="db_cluster_identifier",
        parent_types=("aws_rds_cluster",),
        consequence=Consequence(
            "lose their data, and every request that needs it fails",
            whom="applications",
            lasting="its data since the last snapshot, and its endpoint",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_rds_integration",
        "zero-ETL integration",
        Layer.DATA,
        identity=("integration_name",),
        consequence=Consequence("show no new data from its source", whom="reports", reach=Reach.ALL),
    ),
)
