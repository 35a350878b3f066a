"""CloudFront policies: caching, requests to origins, response headers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY_IN_USE = Consequence(
    "stops halfway where a distribution still uses it: CloudFront refuses to delete it", whom="the apply", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_cache_policy", "cache policy", Layer.LOAD_BALANCER, identity=("name",), consequence=_POLICY_IN_USE
    ),
    ResourceType(
        "aws_cloudfront_origin_request_policy",
        "origin request policy",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_POLICY_IN_USE,
    ),
    ResourceType(
        "aws_cloudfront_response_headers_policy",
        "response headers policy",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_POLICY_IN_USE,
    ),
    ResourceType(
        "aws_cloudfront_continuous_deployment_policy",
        "continuous deployment policy",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "are served by the primary one again", whom="users who were sent to the staging distribution", reach=Reach.LATER
        ),
    ),
)
