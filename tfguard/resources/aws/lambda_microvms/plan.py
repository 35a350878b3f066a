"""AWS Lambda MicroVMs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambdamicrovms_image",
        "MicroVM image",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("cannot be started from it", whom="new MicroVMs", lasting="its versions", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_lambdamicrovms_microvm",
        "MicroVM",
        Layer.COMPUTE,
        consequence=Consequence(
            "gets no answer",
            whom="whoever calls it",
            lasting="what was in its memory and on its disk, and its endpoint",
            reach=Reach.ALL,
        ),
    ),
)
