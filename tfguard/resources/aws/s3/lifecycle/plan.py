"""How long a bucket keeps its objects, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_lifecycle_configuration",
        "lifecycle configuration",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("are no longer deleted or moved to cheaper storage", whom="old objects", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_object_lock_configuration",
        "object lock",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("are no longer protected from deletion", whom="new objects", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_intelligent_tiering_configuration",
        "Intelligent-Tiering configuration",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("stay in more expensive storage", whom="objects that nobody reads", reach=Reach.LATER),
    ),
)
