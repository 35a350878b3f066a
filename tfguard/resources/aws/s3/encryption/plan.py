"""Encryption of buckets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_server_side_encryption_configuration",
        "encryption",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence(
            "are encrypted with S3's own key, not with the one that it names", whom="new objects", reach=Reach.LATER
        ),
    ),
)
