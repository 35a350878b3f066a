"""Lambda event source mappings, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambda_event_source_mapping",
        "Lambda event source",
        Layer.COMPUTE,
        parent="function_name",
        consequence=Consequence("are no longer worked on", whom="events from its source", reach=Reach.PART),
    ),
)
