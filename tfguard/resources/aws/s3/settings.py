"""The settings of a bucket, each with a read of its own."""

from __future__ import annotations

from collections.abc import Mapping

from tfguard.resources.shapes.live_reader import Attribute, Call, Expression, LiveReader

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
