"""Who else declares a part of buckets."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner("aws_s3_bucket", "policy", "aws_s3_bucket_policy", "bucket", "bucket"),
    CoOwner("aws_s3_bucket", "versioning", "aws_s3_bucket_versioning", "bucket", "bucket"),
)
