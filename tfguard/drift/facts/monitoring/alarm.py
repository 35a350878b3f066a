"""The fact `alarm`: whether an alarm tells anybody."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value

_ALARMS = ("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm")


def alarm(item: Observed, _: LiveContext) -> Value:
    """Whether an alarm tells anybody: {enabled, actions}."""
    if item.resource.type not in _ALARMS:
        return None
    return {"enabled": item.live.get("ActionsEnabled") is not False, "actions": item.live.get("AlarmActions") or []}
