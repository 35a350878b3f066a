"""The fact `public`: whether a load balancer faces the internet."""

from __future__ import annotations

from tfguard.engine.expression import evaluate
from tfguard.model import Change, Value
from tfguard.resources.catalogue import resource_type


def public(change: Change) -> Value:
    """Whether it faces the internet, as it is now or, of a new one, as it will be; null for what is no load balancer."""
    shape = resource_type(change.type).load_balancer
    if shape is None:
        return None
    return evaluate(shape.public, change.before if change.before is not None else change.after)
