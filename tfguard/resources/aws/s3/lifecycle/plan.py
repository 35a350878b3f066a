"""How long a bucket keeps its objects, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_lifecycle_configuration", "lifecycle configuration", Layer.DATA, identity=("bucket",), parent="bucket"
    ),
    ResourceType("aws_s3_bucket_object_lock_configuration", "object lock", Layer.DATA),
)
