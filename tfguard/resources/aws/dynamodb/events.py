"""CloudTrail's events about Amazon DynamoDB."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "dynamodb.amazonaws.com"

EVENTS = {
    "aws_dynamodb_table": EventNames(
        _SOURCE,
        {"ttl": ("UpdateTimeToLive",), "point_in_time_recovery": ("UpdateContinuousBackups",), "*": ("UpdateTable",)},
        by("name"),
        deletes=("DeleteTable",),
    ),
}
