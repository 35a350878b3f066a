"""Storage reports and metrics of buckets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket_analytics_configuration",
        "storage analysis",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("gets no more numbers", whom="whoever plans storage classes", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_inventory",
        "inventory",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("get no new one", whom="jobs that read the list of objects", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_metric",
        "request metrics",
        Layer.MONITORING,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("get no more data", whom="alarms and dashboards on them", reach=Reach.LATER),
    ),
)
