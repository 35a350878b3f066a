"""The fact `backups`: whether there is anything to go back to."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate


def backups(item: Observed, _: LiveContext) -> Value:
    """The automated backups of a database: {days, replica}. The instances of a cluster have those of the cluster."""
    shape = item.facts.backups
    if shape is None or evaluate(shape.elsewhere, item.live):
        return None
    return {"days": evaluate(shape.days, item.live), "replica": bool(evaluate(shape.replica, item.live))}
