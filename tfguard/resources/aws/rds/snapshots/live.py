"""Database snapshots, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "rds"

SNAPSHOT = LiveReader(
    type="aws_db_snapshot",
    service=_SERVICE,
    read=Call(
        "describe_db_snapshots",
        "DBSnapshots",
        {"DBSnapshotIdentifier": "db_snapshot_identifier"},
        gone=("DBSnapshotNotFound", "DBSnapshotNotFoundFault"),
    ),
    id="DBSnapshotIdentifier",
    state_id="db_snapshot_identifier",
    attributes={},
    tags="TagList",
)

LIVE_READERS = (SNAPSHOT,)
