"""The fact `backups`: whether there is anything to go back to."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value

_INSTANCE = "aws_db_instance"
_CLUSTERS = ("aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster")


def backups(item: Observed, _: LiveContext) -> Value:
    """The automated backups of a database: {days, replica}. The instances of a cluster have those of the cluster."""
    if item.resource.type not in (_INSTANCE, *_CLUSTERS) or (
        item.live.get("DBClusterIdentifier") and item.resource.type == _INSTANCE
    ):
        return None
    return {
        "days": item.live.get("BackupRetentionPeriod"),
        "replica": bool(item.live.get("ReadReplicaSourceDBInstanceIdentifier") or item.live.get("ReplicationSourceIdentifier")),
    }
