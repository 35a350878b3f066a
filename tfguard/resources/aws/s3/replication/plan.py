"""Replication of buckets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_replication_configuration",
        "replication",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("gets no new objects: a disaster loses them", whom="the other bucket", reach=Reach.LATER),
    ),
)
