"""AWS Outposts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_outposts_capacity_task",
        "capacity task",
        Layer.RUN,
        harmless="A task that has changed the slots of an Outpost: they stay as they are.",
    ),
)
