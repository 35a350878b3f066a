"""Amazon CodeGuru Profiler, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codeguruprofiler_profiling_group",
        "profiling group",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer see where their applications spend their time",
            whom="developers",
            lasting="the profiles in it",
            reach=Reach.LATER,
        ),
    ),
)
