"""AWS CodeConnections, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codeconnections_connection",
        "source connection",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer get their source",
            whom="pipelines that use it",
            lasting="its handshake, which somebody must confirm in the console",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_codeconnections_host",
        "host of source connections",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer get their source",
            whom="pipelines whose connections use it",
            lasting="its set-up, which somebody must finish in the console",
            reach=Reach.LATER,
        ),
    ),
)
