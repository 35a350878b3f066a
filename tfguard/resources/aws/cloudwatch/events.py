"""CloudTrail's events about Amazon CloudWatch: alarms and dashboards."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "monitoring.amazonaws.com"

EVENTS = {
    "aws_cloudwatch_metric_alarm": EventNames(
        _SOURCE,
        {"actions_enabled": ("DisableAlarmActions", "EnableAlarmActions", "PutMetricAlarm"), "*": ("PutMetricAlarm",)},
        by("alarm_name"),
        deletes=("DeleteAlarms",),
    ),
}
