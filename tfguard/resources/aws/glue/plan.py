"""AWS Glue, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_glue_catalog_database", "Glue database", Layer.DATA),
    ResourceType("aws_glue_connection", "Glue connection", Layer.DATA),
    ResourceType("aws_glue_crawler", "Glue crawler", Layer.DATA),
    ResourceType("aws_glue_job", "Glue job", Layer.DATA),
    ResourceType("aws_glue_trigger", "Glue trigger", Layer.DATA),
)
