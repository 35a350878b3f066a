"""Access to CloudFront's origins, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudfront_origin_access_control", "origin access control", Layer.LOAD_BALANCER),
    ResourceType("aws_cloudfront_origin_access_identity", "origin access identity", Layer.LOAD_BALANCER),
    ResourceType("aws_cloudfront_vpc_origin", "VPC origin", Layer.LOAD_BALANCER),
)
