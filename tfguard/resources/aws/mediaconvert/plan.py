"""AWS Elemental MediaConvert, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_media_convert_queue",
        "transcoding queue",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "gets an error, and no video is converted",
            whom="whoever sends jobs to it",
            lasting="its reserved capacity",
            reach=Reach.ALL,
        ),
    ),
)
