"""Encryption of buckets, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute


def _encryption(live: LiveObject) -> list[dict[str, Any]]:
    found = (live.get("Configuration") or {}).get("Rules") or []
    return [
        {
            "bucket_key_enabled": bool(rule.get("BucketKeyEnabled")),
            "apply_server_side_encryption_by_default": [
                {"sse_algorithm": default.get("SSEAlgorithm"), "kms_master_key_id": default.get("KMSMasterKeyID") or ""}
            ],
        }
        for rule in found
        for default in [rule.get("ApplyServerSideEncryptionByDefault") or {}]
    ]


LIVE_READERS = (
    setting(
        "aws_s3_bucket_server_side_encryption_configuration",
        "get_bucket_encryption",
        "{Configuration: ServerSideEncryptionConfiguration}",
        ("ServerSideEncryptionConfigurationNotFoundError",),
        {"rule": Attribute(_encryption)},
    ),
)
