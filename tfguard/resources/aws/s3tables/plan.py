"""Amazon S3 Tables, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_s3tables_table_bucket", "S3 table bucket", Layer.DATA, identity=("name",)),)
