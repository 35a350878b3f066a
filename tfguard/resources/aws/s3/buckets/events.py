"""CloudTrail's events about buckets, and how they log, notify and are paid."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "s3.amazonaws.com"

EVENTS = {
    "aws_s3_bucket_versioning": EventNames(_SOURCE, {"*": ("PutBucketVersioning",)}, by("bucket")),
}
