"""Amazon IVS Chat, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ivschat_logging_configuration",
        "logs of chat rooms",
        Layer.MONITORING,
        consequence=Consequence("finds no new messages", whom="whoever follows up a complaint", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ivschat_room",
        "chat room",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "are cut off, and can write no more",
            whom="users of the room",
            lasting="its ARN, which applications name",
            reach=Reach.ALL,
        ),
    ),
)
