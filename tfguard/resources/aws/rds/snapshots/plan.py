"""Database snapshots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_RESTORE = Consequence(
    "cannot restore the database from it after a fault", whom="operators", lasting="the data of that time", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_snapshot",
        "database snapshot",
        Layer.DATA,
        identity=("db_snapshot_identifier",),
        consequence=_NO_RESTORE,
    ),
    ResourceType(
        "aws_db_cluster_snapshot",
        "database snapshot",
        Layer.DATA,
        identity=("db_cluster_snapshot_identifier",),
        consequence=_NO_RESTORE,
    ),
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
    ResourceType(
        "aws_db_instance_automated_backups_replication",
        "copied backups of a database",
        Layer.DATA,
        identity=("source_db_instance_arn",),
        parent="source_db_instance_arn",
        consequence=Consequence(
            "cannot restore the database in the other region",
            whom="operators",
            lasting="the backups that were copied",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_rds_cluster_snapshot_copy",
        "copy of a cluster snapshot",
        Layer.DATA,
        identity=("target_db_cluster_snapshot_identifier",),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the cluster", lasting="the data in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_rds_export_task",
        "export of a snapshot",
        Layer.DATA,
        identity=("export_task_identifier",),
        harmless="The files that it has exported stay.",
    ),
)
