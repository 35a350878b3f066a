"""Amazon Security Lake, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_securitylake_aws_log_source",
        "AWS log source of Security Lake",
        Layer.MONITORING,
        consequence=Consequence("finds no new logs of that service", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securitylake_custom_log_source",
        "custom log source of Security Lake",
        Layer.MONITORING,
        identity=("source_name",),
        consequence=Consequence(
            "finds no new logs of that source",
            whom="whoever looks into an incident",
            lasting="the role and the place that it writes with",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_securitylake_data_lake",
        "security lake",
        Layer.MONITORING,
        consequence=Consequence("finds no new logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securitylake_subscriber",
        "subscriber of Security Lake",
        Layer.MONITORING,
        identity=("subscriber_name",),
        consequence=Consequence(
            "can no longer read the logs",
            whom="the subscriber",
            lasting="its role and its share, which the subscriber uses",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_securitylake_subscriber_notification",
        "notification of a subscriber",
        Layer.MONITORING,
        identity=("subscriber_id",),
        parent="subscriber_id",
        consequence=Consequence("is not told of new logs", whom="the subscriber", reach=Reach.LATER),
    ),
)
