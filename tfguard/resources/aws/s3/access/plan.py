"""Who may use a bucket: policies, access lists, ownership, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import PublicShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_acl",
        "access list",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        public=PublicShape("acl", "acl", ("public-read", "public-read-write")),
    ),
    ResourceType(
        "aws_s3_bucket_policy",
        "bucket policy",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        document="policy",
        public=PublicShape("policy", "policy"),
    ),
    ResourceType(
        "aws_s3_bucket_public_access_block",
        "public access block",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        blocks_public=True,
    ),
    ResourceType("aws_s3_bucket_ownership_controls", "object ownership", Layer.DATA),
)
