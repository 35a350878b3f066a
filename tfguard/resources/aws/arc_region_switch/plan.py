"""Amazon Application Recovery Controller, Region switch, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_arcregionswitch_plan",
        "Region switch plan",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("has no plan that does it", whom="whoever has to fail over", reach=Reach.LATER),
    ),
)
