"""AWS Elemental MediaPackage, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_media_package_channel",
        "MediaPackage channel",
        Layer.COMPUTE,
        identity=("channel_id",),
        consequence=Consequence(
            "lose the live stream",
            whom="viewers",
            lasting="its ingest addresses and passwords, which the encoder uses",
            reach=Reach.ALL,
        ),
    ),
)
