"""Amazon OpenSearch Ingestion, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_osis_pipeline",
        "ingestion pipeline",
        Layer.DATA,
        identity=("pipeline_name",),
        consequence=Consequence(
            "gets an error, and searches find nothing new",
            whom="whatever sends logs and data to it",
            lasting="its address",
            reach=Reach.ALL,
        ),
    ),
)
