"""Amazon S3: access points, and the settings of an account, as AWS answers."""

from __future__ import annotations

from tfguard.model import Value
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

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
        )
    },
    not_compared={
        "public_access_block_configuration": "AWS lets nobody edit it",
        "vpc_configuration": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (
    ACCOUNT_GUARD,
    ACCESS_POINT,
)
