"""CloudTrail's events about who may use a bucket: policies, access lists, ownership."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "s3.amazonaws.com"

EVENTS = {
    "aws_s3_bucket_public_access_block": EventNames(
        _SOURCE,
        {"*": ("PutBucketPublicAccessBlock",)},
        by("bucket"),
        deletes=("DeleteBucketPublicAccessBlock",),
    ),
    "aws_s3_bucket_policy": EventNames(_SOURCE, {"*": ("PutBucketPolicy",)}, by("bucket"), deletes=("DeleteBucketPolicy",)),
}
