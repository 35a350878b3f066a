"""Amazon EventBridge Pipes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_pipes_pipe",
        "pipe",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("are no longer passed on", whom="events from its source", reach=Reach.PART),
    ),
)
