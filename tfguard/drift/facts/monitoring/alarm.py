"""The fact `alarm`: whether an alarm tells anybody."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate


def alarm(item: Observed, _: LiveContext) -> Value:
    """Whether an alarm tells anybody: {enabled, actions}."""
    shape = item.facts.alarm
    if shape is None:
        return None
    return {"enabled": not evaluate(shape.muted, item.live), "actions": evaluate(shape.actions, item.live) or []}
