"""Access to CloudFront's origins, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_IN_USE = Consequence(
    "stops halfway where a distribution still uses it: CloudFront refuses to delete it",
    whom="the apply",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_origin_access_control",
        "origin access control",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_IN_USE,
    ),
    ResourceType(
        "aws_cloudfront_origin_access_identity",
        "origin access identity",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "stops halfway where a distribution still uses it: CloudFront refuses to delete it",
            whom="the apply",
            lasting="its id, which the bucket policies name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_cloudfront_vpc_origin",
        "VPC origin",
        Layer.LOAD_BALANCER,
        consequence=_IN_USE,
    ),
)
