"""CloudFront policies: caching, requests to origins, response headers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudfront_cache_policy", "cache policy", Layer.LOAD_BALANCER),
    ResourceType("aws_cloudfront_origin_request_policy", "origin request policy", Layer.LOAD_BALANCER),
    ResourceType("aws_cloudfront_response_headers_policy", "response headers policy", Layer.LOAD_BALANCER),
)
