"""CloudFront public keys and key groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudfront_key_group", "key group", Layer.LOAD_BALANCER),
    ResourceType("aws_cloudfront_public_key", "CloudFront public key", Layer.LOAD_BALANCER),
)
