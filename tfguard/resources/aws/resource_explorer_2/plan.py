"""AWS Resource Explorer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_resourceexplorer2_index",
        "resource index",
        Layer.RUN,
        consequence=Consequence(
            "no longer finds those of this Region", whom="whoever searches for resources", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_resourceexplorer2_view",
        "resource view",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("finds nothing", whom="whoever searches through it", reach=Reach.LATER),
    ),
)
