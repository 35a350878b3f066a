"""S3 buckets and the settings that have resources of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, Expression, LiveReader, Sibling
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "s3"
_BUCKET_GONE = ("NoSuchBucket", "404")
_OWNER = {"Bucket": "bucket", "ExpectedBucketOwner": "expected_bucket_owner || `null`"}


def setting(
    type_: str,
    operation: str,
    items: str,
    gone: tuple[str, ...],
    attributes: Mapping[str, Attribute | Expression],
    *,
    gone_when: Expression | None = None,
) -> LiveReader:
    """One setting of a bucket: a read for each, and an error of its own, or an empty answer, where nobody has set it."""
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(operation, items, _OWNER, gone=(*gone, *_BUCKET_GONE), context=("Bucket",)),
        id="Bucket",
        state_id="bucket",
        attributes=attributes,
        gone=gone_when,
    )


def _versioning(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"status": live.get("Status") or "Disabled", **({"mfa_delete": live.get("MFADelete")} if live.get("MFADelete") else {})}
    ]


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


def _cors(live: LiveObject) -> list[dict[str, Any]]:
    names = {
        "allowed_headers": "AllowedHeaders",
        "allowed_methods": "AllowedMethods",
        "allowed_origins": "AllowedOrigins",
        "expose_headers": "ExposeHeaders",
        "id": "ID",
        "max_age_seconds": "MaxAgeSeconds",
    }
    return [{name: rule.get(key) for name, key in names.items()} for rule in live.get("CORSRules") or []]


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


def _block_attributes() -> dict[str, Attribute | Expression]:
    names = {
        "block_public_acls": "BlockPublicAcls",
        "block_public_policy": "BlockPublicPolicy",
        "ignore_public_acls": "IgnorePublicAcls",
        "restrict_public_buckets": "RestrictPublicBuckets",
    }
    return {name: f"Configuration.{key}" for name, key in names.items()}


def _owned(*types: str) -> tuple[Sibling, ...]:
    return tuple(Sibling(f"aws_s3_bucket_{name}", "bucket", "bucket") for name in types)


def _bucket_versioning(live: LiveObject) -> list[dict[str, Any]] | None:
    found = next(iter(live.get("versions") or []), None)
    return None if found is None else [{"enabled": found.get("Status") == "Enabled"}]


def _bucket_policy(live: LiveObject) -> str:
    return next(iter(live.get("access") or []), None) or ""


BUCKET = LiveReader(
    type="aws_s3_bucket",
    service=_SERVICE,
    read=Call("list_buckets", "Buckets"),
    check=Call("get_bucket_location", "@", {"Bucket": "bucket"}, gone=_BUCKET_GONE, context=("Bucket",)),
    id="Name || Bucket",
    state_id="bucket",
    details=(
        Detail("tag_set", Call("get_bucket_tagging", "TagSet", {"Bucket": "Name || Bucket"}, gone=("NoSuchTagSet",))),
        Detail("versions", Call("get_bucket_versioning", "@", {"Bucket": "Name || Bucket"})),
        Detail("access", Call("get_bucket_policy", "Policy", {"Bucket": "Name || Bucket"}, gone=("NoSuchBucketPolicy",))),
    ),
    attributes={
        "versioning": Attribute(_bucket_versioning, unless_absent=True, owned_by=_owned("versioning")),
        "policy": Attribute(_bucket_policy, normalise=iam_policy, owned_by=_owned("policy")),
    },
    tags=lambda live: live.get("tag_set") or [],
    not_compared={
        "grant": "access control lists: compare aws_s3_bucket_acl",
        "server_side_encryption_configuration": "AWS writes a default one: compare the resource of its own",
    },
)

LIVE_READERS = (
    BUCKET,
    setting(
        "aws_s3_bucket_versioning",
        "get_bucket_versioning",
        "@",
        (),
        {"versioning_configuration": Attribute(_versioning)},
    ),
    setting(
        "aws_s3_bucket_policy",
        "get_bucket_policy",
        "{Policy: Policy}",
        ("NoSuchBucketPolicy",),
        {"policy": Attribute("Policy", normalise=iam_policy)},
    ),
    setting(
        "aws_s3_bucket_public_access_block",
        "get_public_access_block",
        "{Configuration: PublicAccessBlockConfiguration}",
        ("NoSuchPublicAccessBlockConfiguration",),
        _block_attributes(),
    ),
    setting(
        "aws_s3_bucket_server_side_encryption_configuration",
        "get_bucket_encryption",
        "{Configuration: ServerSideEncryptionConfiguration}",
        ("ServerSideEncryptionConfigurationNotFoundError",),
        {"rule": Attribute(_encryption)},
    ),
    setting(
        "aws_s3_bucket_ownership_controls",
        "get_bucket_ownership_controls",
        "OwnershipControls",
        ("OwnershipControlsNotFoundError",),
        {"rule": Attribute("Rules[].{object_ownership: ObjectOwnership}")},
    ),
    setting(
        "aws_s3_bucket_cors_configuration",
        "get_bucket_cors",
        "{CORSRules: CORSRules}",
        ("NoSuchCORSConfiguration",),
        {"cors_rule": Attribute(_cors)},
    ),
    setting(
        "aws_s3_bucket_lifecycle_configuration",
        "get_bucket_lifecycle_configuration",
        "{Rules: Rules}",
        ("NoSuchLifecycleConfiguration",),
        {"rule": Attribute(_lifecycle, normalise=_meaningful)},
    ),
)
