"""AWS Agent Registry, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_agentregistry_registry",
        "agent registry",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "find nobody", whom="agents that look each other up in it", lasting="its records", reach=Reach.ALL
        ),
    ),
)
