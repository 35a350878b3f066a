"""AWS Auto Scaling's plans, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_autoscalingplans_scaling_plan",
        "scaling plan",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get slow answers or errors: nothing adds capacity any more", whom="users at the busiest hours", reach=Reach.LATER
        ),
    ),
)
