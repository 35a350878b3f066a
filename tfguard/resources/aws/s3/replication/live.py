"""Replication of buckets, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute


def _replicated(live: LiveObject) -> list[dict[str, Any]]:
    found = (live.get("ReplicationConfiguration") or {}).get("Rules") or []
    return [
        {
            "id": item.get("ID"),
            "status": item.get("Status"),
            "priority": item.get("Priority"),
            "destination": [{"bucket": (item.get("Destination") or {}).get("Bucket")}],
        }
        for item in found
    ]


REPLICATION = setting(
    "aws_s3_bucket_replication_configuration",
    "get_bucket_replication",
    "@",
    ("ReplicationConfigurationNotFoundError",),
    {"role": "ReplicationConfiguration.Role", "rule": Attribute(_replicated)},
)

LIVE_READERS = (REPLICATION,)
