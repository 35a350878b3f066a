"""Amazon S3 on Outposts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3outposts_endpoint",
        "S3 endpoint of an Outpost",
        Layer.NETWORK,
        identity=("outpost_id", "subnet_id"),
        consequence=Consequence("can no longer reach buckets on the Outpost", whom="applications in its VPC", reach=Reach.ALL),
    ),
)
