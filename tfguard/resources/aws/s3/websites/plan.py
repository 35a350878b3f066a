"""Buckets as websites, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import PublicShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_cors_configuration",
        "CORS configuration",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("can no longer read or upload objects", whom="pages of other sites", reach=Reach.PART),
    ),
    ResourceType(
        "aws_s3_bucket_website_configuration",
        "website",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        public=PublicShape("website"),
        consequence=Consequence('get "not found"', whom="visitors of the site", reach=Reach.ALL),
    ),
)
