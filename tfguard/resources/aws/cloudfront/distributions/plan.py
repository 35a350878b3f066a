"""CloudFront distributions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_distribution",
        "CloudFront distribution",
        Layer.LOAD_BALANCER,
        endpoints=("domain_name", "aliases"),
        points_at="origin[].domain_name",
    ),
)
