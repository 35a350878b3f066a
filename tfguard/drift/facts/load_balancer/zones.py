"""The fact `zones`: where a load balancer stands."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate


def zones(item: Observed, _: LiveContext) -> Value:
    """The availability zones that a load balancer stands in."""
    expression = item.facts.zones
    return None if expression is None else sorted(set(evaluate(expression, item.live) or ()))
