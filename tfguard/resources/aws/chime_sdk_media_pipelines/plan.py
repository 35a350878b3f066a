"""Amazon Chime SDK's media pipelines, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_chimesdkmediapipelines_media_insights_pipeline_configuration",
        "media insights configuration",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("are no longer transcribed or analysed", whom="new calls", reach=Reach.LATER),
    ),
)
