"""Amazon FinSpace, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_finspace_kx_cluster",
        "kdb cluster",
        Layer.DATA,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=Consequence(
            "gets an error", whom="whoever queries it", lasting="what is only in its memory or caches", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_finspace_kx_database",
        "kdb database",
        Layer.DATA,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=Consequence(
            "can no longer read its data", whom="clusters and analysts", lasting="its data", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_finspace_kx_dataview",
        "kdb dataview",
        Layer.DATA,
        identity=("environment_id", "database_name", "name"),
        parent="database_name",
        parent_types=("aws_finspace_kx_database",),
        consequence=Consequence("can no longer read this view of the database", whom="clusters that use it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_finspace_kx_environment",
        "kdb environment",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "lose every database and cluster in it", whom="analysts", lasting="its data, and its addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_finspace_kx_scaling_group",
        "kdb scaling group",
        Layer.COMPUTE,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=Consequence("can no longer run", whom="the clusters on it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_finspace_kx_user",
        "kdb user",
        Layer.IDENTITY,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=Consequence("can no longer connect to the clusters", whom="this user", reach=Reach.PART),
    ),
    ResourceType(
        "aws_finspace_kx_volume",
        "kdb volume",
        Layer.DATA,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=Consequence("lose what they stored on it", whom="the clusters on it", lasting="its data", reach=Reach.ALL),
    ),
)
