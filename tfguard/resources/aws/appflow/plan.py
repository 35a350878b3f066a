"""Amazon AppFlow, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_appflow_connector_profile",
        "AppFlow connection",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer log in, and move no data",
            whom="flows that use it",
            lasting="its login, where somebody allowed it by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_appflow_flow",
        "AppFlow flow",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("gets no new data", whom="whoever works with its data", reach=Reach.LATER),
    ),
)
