"""How long a bucket keeps its objects, as AWS answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute


def _lifecycle(live: LiveObject) -> list[dict[str, Any]]:
    return [_lifecycle_rule(rule) for rule in live.get("Rules") or []]


def _lifecycle_rule(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": rule.get("ID"),
        "status": rule.get("Status"),
        "filter": _filter(rule),
        "expiration": _dated(rule.get("Expiration")),
        "transition": [_transition(item) for item in rule.get("Transitions") or []],
        "noncurrent_version_expiration": _noncurrent(rule.get("NoncurrentVersionExpiration")),
        "noncurrent_version_transition": [
            {
                "noncurrent_days": item.get("NoncurrentDays"),
                "newer_noncurrent_versions": item.get("NewerNoncurrentVersions"),
                "storage_class": item.get("StorageClass"),
            }
            for item in rule.get("NoncurrentVersionTransitions") or []
        ],
        "abort_incomplete_multipart_upload": [
            {"days_after_initiation": item.get("DaysAfterInitiation")}
            for item in [rule.get("AbortIncompleteMultipartUpload")]
            if item
        ],
    }


def _filter(rule: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """What a rule is about; null, which is never compared, where the old form without a filter is used."""
    found = rule.get("Filter")
    if found is None:
        return [{"prefix": rule.get("Prefix") or ""}] if rule.get("Prefix") else []
    both = found.get("And") or {}
    tag = found.get("Tag")
    inner = {"prefix": both.get("Prefix") or "", "tags": {item["Key"]: item.get("Value") for item in both.get("Tags") or []}}
    return [
        {
            "prefix": found.get("Prefix") or "",
            "object_size_greater_than": found.get("ObjectSizeGreaterThan"),
            "object_size_less_than": found.get("ObjectSizeLessThan"),
            "tag": [{"key": tag.get("Key"), "value": tag.get("Value")}] if tag else [],
            "and": [inner] if both else [],
        }
    ]


def _dated(found: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    if not found:
        return []
    return [{"days": found.get("Days"), "expired_object_delete_marker": found.get("ExpiredObjectDeleteMarker")}]


def _transition(item: Mapping[str, Any]) -> dict[str, Any]:
    return {"days": item.get("Days"), "storage_class": item.get("StorageClass")}


def _noncurrent(found: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    if not found:
        return []
    return [{"noncurrent_days": found.get("NoncurrentDays"), "newer_noncurrent_versions": found.get("NewerNoncurrentVersions")}]


def _meaningful(rules: Any) -> Any:
    """Lifecycle rules without the parts that say nothing: an empty filter is the same as none."""
    if not isinstance(rules, list):
        return rules
    return sorted((_pruned(rule) for rule in rules), key=lambda rule: str(rule.get("id")))


def _pruned(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {name: _pruned(item) for name, item in value.items() if name != "prefix" or item}
        return {name: item for name, item in kept.items() if item not in (None, "", 0, False, [], {})}
    if isinstance(value, list):
        return [item for item in map(_pruned, value) if item not in ({}, [])]
    return value


LOCK = setting(
    "aws_s3_bucket_object_lock_configuration",
    "get_object_lock_configuration",
    "@",
    ("ObjectLockConfigurationNotFoundError",),
    {
        "object_lock_enabled": "ObjectLockConfiguration.ObjectLockEnabled",
        "rule": (
            "ObjectLockConfiguration.Rule && [{default_retention: [{"
            "mode: ObjectLockConfiguration.Rule.DefaultRetention.Mode, "
            "days: ObjectLockConfiguration.Rule.DefaultRetention.Days, "
            "years: ObjectLockConfiguration.Rule.DefaultRetention.Years}]}]"
        ),
    },
)

LIVE_READERS = (
    setting(
        "aws_s3_bucket_lifecycle_configuration",
        "get_bucket_lifecycle_configuration",
        "{Rules: Rules}",
        ("NoSuchLifecycleConfiguration",),
        {"rule": Attribute(_lifecycle, normalise=_meaningful)},
    ),
    LOCK,
)
