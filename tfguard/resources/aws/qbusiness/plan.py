"""Amazon Q Business, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_qbusiness_application",
        "Q Business application",
        Layer.COMPUTE,
        identity=("display_name",),
        consequence=Consequence("get no answers from the assistant", lasting="its index and its data sources", reach=Reach.ALL),
    ),
)
