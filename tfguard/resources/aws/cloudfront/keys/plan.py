"""CloudFront public keys and key groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_key_group",
        "key group",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("get 403", whom="users with signed URLs or cookies of its keys", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cloudfront_public_key",
        "CloudFront public key",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "get 403",
            whom="users with signed URLs or cookies of this key",
            lasting="its id, which is in every URL that is signed",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_cloudfront_field_level_encryption_config",
        "field-level encryption",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "stops halfway where a distribution still uses it: CloudFront refuses to delete it",
            whom="the apply",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_cloudfront_field_level_encryption_profile",
        "field-level encryption profile",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "stops halfway where a configuration still uses it: CloudFront refuses to delete it",
            whom="the apply",
            reach=Reach.LATER,
        ),
    ),
)
