"""Buckets, and how they log, notify and are paid, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveFacts, LiveReader, PublicName
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "s3"
_BUCKET_GONE = ("NoSuchBucket", "404")


def _versioning(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"status": live.get("Status") or "Disabled", **({"mfa_delete": live.get("MFADelete")} if live.get("MFADelete") else {})}
    ]


def _bucket_versioning(live: LiveObject) -> list[dict[str, Any]] | None:
    found = next(iter(live.get("versions") or []), None)
    return None if found is None else [{"enabled": found.get("Status") == "Enabled"}]


def _bucket_policy(live: LiveObject) -> str:
    return next(iter(live.get("access") or []), None) or ""


_WEBSITE = r"(?P<name>.+\.)?s3-website[.-][a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com"

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
        "versioning": Attribute(_bucket_versioning, unless_absent=True),
        "policy": Attribute(_bucket_policy, normalise=iam_policy),
    },
    tags=lambda live: live.get("tag_set") or [],
    not_compared={
        "grant": "access control lists: compare aws_s3_bucket_acl",
        "server_side_encryption_configuration": "AWS writes a default one: compare the resource of its own",
    },
    facts=LiveFacts(name=PublicName("website bucket", _WEBSITE, "Name", "bucket", Call("list_buckets", "Buckets"))),
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

ACCELERATE = setting(
    "aws_s3_bucket_accelerate_configuration",
    "get_bucket_accelerate_configuration",
    "@",
    (),
    {"status": "Status"},
    gone_when="!Status",
)

PAYER = setting("aws_s3_bucket_request_payment_configuration", "get_bucket_request_payment", "@", (), {"payer": "Payer"})

LIVE_READERS = (
    BUCKET,
    setting(
        "aws_s3_bucket_versioning",
        "get_bucket_versioning",
        "@",
        (),
        {"versioning_configuration": Attribute(_versioning)},
    ),
    LOGGING,
    NOTIFICATION,
    ACCELERATE,
    PAYER,
)
