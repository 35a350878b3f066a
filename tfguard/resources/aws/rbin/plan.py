"""AWS Recycle Bin, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_rbin_rule",
        "retention rule of the recycle bin",
        Layer.DATA,
        consequence=Consequence(
            "can no longer get it back", whom="whoever deletes a snapshot or an image by mistake", reach=Reach.LATER
        ),
    ),
)
