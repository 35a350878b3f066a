"""Amazon Elastic Transcoder, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_elastictranscoder_pipeline",
        "transcoding pipeline",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "are no longer converted", whom="new videos", lasting="its id, which the application names", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_elastictranscoder_preset",
        "transcoding preset",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "are no longer converted with it",
            whom="new videos",
            lasting="its id, which the application names",
            reach=Reach.PART,
        ),
    ),
)
