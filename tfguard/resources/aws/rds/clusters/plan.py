"""Database clusters, their instances and endpoints, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.rds.engines import cluster_member, database_cluster
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")

RESOURCE_TYPES = (
    database_cluster("aws_rds_cluster", "database cluster", "serverlessv2_scaling_configuration", "engine"),
    cluster_member("aws_rds_cluster_instance", "instance of a database cluster"),
    ResourceType(
        "aws_rds_global_cluster", "global database", Layer.DATA, identity=("global_cluster_identifier",), version=_ENGINE
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
    ResourceType("aws_rds_cluster_role_association", "role of a database cluster", Layer.DATA),
)
