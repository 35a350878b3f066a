"""AWS Data Pipeline, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_datapipeline_pipeline",
        "data pipeline",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("gets no new data", whom="whoever works with its data", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_datapipeline_pipeline_definition",
        "definition of a data pipeline",
        Layer.RUN,
        identity=("pipeline_id",),
        parent="pipeline_id",
        harmless="The pipeline keeps its definition: only Terraform forgets it.",
    ),
)
