"""Amazon Rekognition, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_rekognition_collection",
        "face collection",
        Layer.DATA,
        identity=("collection_id",),
        consequence=Consequence("no longer recognize anybody", whom="applications", lasting="the faces in it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_rekognition_project",
        "Rekognition project",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get an error", whom="applications that use its models", lasting="its data sets and trained models", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_rekognition_stream_processor",
        "stream processor",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("are no longer told what the video shows", whom="applications", reach=Reach.ALL),
    ),
)
