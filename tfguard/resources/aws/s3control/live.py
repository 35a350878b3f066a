"""Further settings of S3 buckets, objects, and the account's own guard."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.readings.s3 import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader, Sibling
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "s3"
_NOTHING = "NoSuchBucket"


WEBSITE = setting(
    "aws_s3_bucket_website_configuration",
    "get_bucket_website",
    "@",
    ("NoSuchWebsiteConfiguration",),
    {
        "index_document": "IndexDocument && [{suffix: IndexDocument.Suffix}]",
        "error_document": "ErrorDocument && [{key: ErrorDocument.Key}]",
        "redirect_all_requests_to": (
            "RedirectAllRequestsTo && "
            "[{host_name: RedirectAllRequestsTo.HostName, protocol: RedirectAllRequestsTo.Protocol || ''}]"
        ),
    },
)

LOGGING = setting(
    "aws_s3_bucket_logging",
    "get_bucket_logging",
    "@",
    (),
    {"target_bucket": "LoggingEnabled.TargetBucket", "target_prefix": "LoggingEnabled.TargetPrefix"},
    gone_when="!LoggingEnabled",
)


def _listed(key: str, arn: str) -> Attribute:
    def read(live: LiveObject) -> list[dict[str, Any]]:
        return [{arn: item.get(_ARNS[arn]), "events": item.get("Events"), **_filters(item)} for item in live.get(key) or []]

    return Attribute(read, normalise=_sorted)


_ARNS = {"queue_arn": "QueueArn", "topic_arn": "TopicArn", "lambda_function_arn": "LambdaFunctionArn"}


def _filters(item: dict[str, Any]) -> dict[str, str]:
    rules = ((item.get("Filter") or {}).get("Key") or {}).get("FilterRules") or []
    found = {str(rule.get("Name")).lower(): rule.get("Value") for rule in rules}
    return {"filter_prefix": found.get("prefix") or "", "filter_suffix": found.get("suffix") or ""}


def _sorted(value: Value) -> Value:
    """Notifications in no order, and without the ids that AWS gives them."""
    if not isinstance(value, list):
        return value
    kept = [
        {**{key: item for key, item in one.items() if key != "id"}, "events": sorted(one.get("events") or [])} for one in value
    ]
    return sorted(kept, key=lambda one: [str(one.get(name)) for name in (*_ARNS, "events", "filter_prefix", "filter_suffix")])


NOTIFICATION = setting(
    "aws_s3_bucket_notification",
    "get_bucket_notification_configuration",
    "@",
    (),
    {
        "queue": _listed("QueueConfigurations", "queue_arn"),
        "topic": _listed("TopicConfigurations", "topic_arn"),
        "lambda_function": _listed("LambdaFunctionConfigurations", "lambda_function_arn"),
        "eventbridge": Attribute(lambda live: live.get("EventBridgeConfiguration") is not None),
    },
)


def _grants(live: LiveObject) -> list[dict[str, Any]]:
    owner = live.get("Owner") or {}
    grants = [
        {
            "permission": item.get("Permission"),
            "grantee": [
                {
                    "type": (item.get("Grantee") or {}).get("Type"),
                    "id": (item.get("Grantee") or {}).get("ID") or "",
                    "uri": (item.get("Grantee") or {}).get("URI") or "",
                }
            ],
        }
        for item in live.get("Grants") or []
    ]
    return [{"grant": grants, "owner": [{"id": owner.get("ID")}]}]


ACL = setting(
    "aws_s3_bucket_acl",
    "get_bucket_acl",
    "@",
    (),
    {"access_control_policy": Attribute(_grants)},
)


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

ACCELERATE = setting(
    "aws_s3_bucket_accelerate_configuration",
    "get_bucket_accelerate_configuration",
    "@",
    (),
    {"status": "Status"},
    gone_when="!Status",
)

PAYER = setting("aws_s3_bucket_request_payment_configuration", "get_bucket_request_payment", "@", (), {"payer": "Payer"})

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


def _object(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "head_object",
            "@",
            {"Bucket": "bucket", "Key": "key"},
            gone=("404", "NoSuchKey", _NOTHING),
            context=("Bucket", "Key"),
        ),
        id="join('/', [Bucket, Key])",
        state_id="join('/', [bucket, key])",
        details=(Detail("tag_list", Call("get_object_tagging", "TagSet", {"Bucket": "Bucket", "Key": "Key"})),),
        attributes={
            "etag": Attribute(lambda live: str(live.get("ETag") or "").strip('"') or None, unless_absent=True),
            "content_type": Attribute("ContentType", unless_absent=True),
            "cache_control": "CacheControl",
            "content_encoding": "ContentEncoding",
            "content_disposition": "ContentDisposition",
            "content_language": "ContentLanguage",
            "website_redirect": "WebsiteRedirectLocation",
            "metadata": "Metadata",
        },
        tags="tag_list",
        not_compared={"content": "the object is not fetched: another content has another etag"},
    )


OBJECT = _object("aws_s3_object")
OLD_OBJECT = _object("aws_s3_bucket_object")

ACCOUNT_GUARD = LiveReader(
    type="aws_s3_account_public_access_block",
    service="s3control",
    read=Call(
        "get_public_access_block",
        "PublicAccessBlockConfiguration",
        {"AccountId": "account_id || id"},
        gone=("NoSuchPublicAccessBlockConfiguration",),
        context=("AccountId",),
    ),
    id="AccountId",
    state_id="account_id || id",
    attributes={
        "block_public_acls": "BlockPublicAcls",
        "block_public_policy": "BlockPublicPolicy",
        "ignore_public_acls": "IgnorePublicAcls",
        "restrict_public_buckets": "RestrictPublicBuckets",
    },
)


def _point_policy(value: Value) -> Value:
    """An access point's policy; an empty one is Terraform's word for none."""
    return None if value in (None, "", "{}") else iam_policy(value)


ACCESS_POINT = LiveReader(
    type="aws_s3_access_point",
    service="s3control",
    read=Call(
        "get_access_point",
        "@",
        {"AccountId": "account_id", "Name": "contains(arn, ':s3-outposts:') && arn || name"},
        gone=("NoSuchAccessPoint",),
        context=("AccountId",),
    ),
    id="AccessPointArn",
    state_id="arn",
    details=(
        Detail(
            "access",
            Call(
                "get_access_point_policy",
                "Policy",
                {"AccountId": "AccountId", "Name": "contains(AccessPointArn, ':s3-outposts:') && AccessPointArn || Name"},
                gone=("NoSuchAccessPointPolicy",),
            ),
        ),
    ),
    attributes={
        "policy": Attribute(
            "access[0]",
            normalise=_point_policy,
            owned_by=(Sibling("aws_s3control_access_point_policy", "access_point_arn", "arn"),),
        )
    },
    not_compared={
        "public_access_block_configuration": "AWS lets nobody edit it",
        "vpc_configuration": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (
    WEBSITE,
    LOGGING,
    NOTIFICATION,
    ACL,
    REPLICATION,
    ACCELERATE,
    PAYER,
    LOCK,
    OBJECT,
    OLD_OBJECT,
    ACCOUNT_GUARD,
    ACCESS_POINT,
)
