"""Database snapshots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_db_snapshot", "database snapshot", Layer.DATA),
    ResourceType("aws_db_cluster_snapshot", "database snapshot", Layer.DATA),
    ResourceType(
        "aws_db_snapshot_copy",
        "copy of a database snapshot",
        Layer.DATA,
        identity=("target_db_snapshot_identifier",),
        consequence=Consequence(
            "cannot restore the database from it after a fault",
            whom="operators",
            lasting="the data of that time",
            reach=Reach.LATER,
        ),
    ),
)
