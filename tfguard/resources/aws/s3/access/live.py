"""Who may use a bucket: policies, access lists, ownership, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Expression
from tfguard.resources.shapes.normalise import iam_policy


def _block_attributes() -> dict[str, Attribute | Expression]:
    names = {
        "block_public_acls": "BlockPublicAcls",
        "block_public_policy": "BlockPublicPolicy",
        "ignore_public_acls": "IgnorePublicAcls",
        "restrict_public_buckets": "RestrictPublicBuckets",
    }
    return {name: f"Configuration.{key}" for name, key in names.items()}


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

LIVE_READERS = (
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
        "aws_s3_bucket_ownership_controls",
        "get_bucket_ownership_controls",
        "OwnershipControls",
        ("OwnershipControlsNotFoundError",),
        {"rule": Attribute("Rules[].{object_ownership: ObjectOwnership}")},
    ),
    ACL,
)
