"""The metrics and real-time logs of CloudFront, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_monitoring_subscription",
        "extra metrics of a distribution",
        Layer.MONITORING,
        identity=("distribution_id",),
        parent="distribution_id",
        consequence=Consequence("get no data any more", whom="alarms on its error rates and cache hits", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudfront_realtime_log_config",
        "real-time log",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "finds no real-time logs of the requests", whom="whoever looks for the cause of an error", reach=Reach.LATER
        ),
    ),
)
