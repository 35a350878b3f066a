"""Who may use a bucket: policies, access lists, ownership, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import PublicShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_acl",
        "access list",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        public=PublicShape("acl", "acl", ("public-read", "public-read-write")),
        harmless="Its deletion only drops it from the state: the bucket keeps the ACL.",
    ),
    ResourceType(
        "aws_s3_bucket_policy",
        "bucket policy",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        document="policy",
        public=PublicShape("policy", "policy"),
        consequence=Consequence("is denied", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_s3_bucket_public_access_block",
        "public access block",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        blocks_public=True,
        consequence=Consequence(
            "can get in wherever a policy or an ACL opens the bucket: nothing holds them off any more",
            whom="anybody",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_s3_bucket_ownership_controls",
        "object ownership",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence(
            "belong to those accounts again, and ACLs may count again",
            whom="objects that other accounts write",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_s3_bucket_abac",
        "tag-based access to a bucket",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("is denied", whom="whoever is let in by the bucket's tags", reach=Reach.PART),
    ),
)
