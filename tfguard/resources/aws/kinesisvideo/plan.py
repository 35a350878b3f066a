"""Amazon Kinesis Video Streams, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kinesis_video_stream",
        "video stream",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("get an error", whom="cameras and viewers of it", lasting="its recordings", reach=Reach.ALL),
    ),
)
