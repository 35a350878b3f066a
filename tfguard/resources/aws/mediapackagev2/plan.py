"""AWS Elemental MediaPackage V2, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_media_packagev2_channel_group",
        "MediaPackage channel group",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "lose the live streams of its channels",
            whom="viewers",
            lasting="its egress domain, which players and CDNs use",
            reach=Reach.ALL,
        ),
    ),
)
