"""Amazon SageMaker, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_sagemaker_endpoint",
        "endpoint",
        Layer.COMPUTE,
        consequence=Consequence("gets an error instead of a prediction", whom="whoever calls it", reach=Reach.ALL),
    ),
)
