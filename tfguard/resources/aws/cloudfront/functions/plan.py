"""CloudFront functions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_function",
        "CloudFront function",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "stops halfway where a distribution still uses it: CloudFront refuses to delete it",
            whom="the apply",
            reach=Reach.LATER,
        ),
    ),
)
