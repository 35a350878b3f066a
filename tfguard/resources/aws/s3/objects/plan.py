"""Objects in buckets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_object",
        "S3 object",
        Layer.DATA,
        identity=("bucket", "key"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence('gets "not found"', whom="whoever still reads it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_object",
        "S3 object",
        Layer.DATA,
        identity=("bucket", "key"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence('gets "not found"', whom="whoever still reads it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_object_copy",
        "S3 object",
        Layer.DATA,
        identity=("bucket", "key"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence('gets "not found"', whom="whoever still reads it", reach=Reach.LATER),
    ),
)
