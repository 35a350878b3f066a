"""The fact `failover`: what decides whether a record answers."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed, readers_with
from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import GLOBAL_REGION


def failover(item: Observed, context: LiveContext) -> Value:
    """What decides whether a record answers: {role, health_check, state, evaluates_target}.

    `state` is "works" where Route 53 looks, "missing" where it does not exist, "disabled" where it is off,
    which Route 53 takes for healthy, and null without one.
    """
    shape = item.facts.record
    if shape is None:
        return None
    role, check = evaluate(shape.failover, item.live), evaluate(shape.check, item.live)
    if not role and not check:
        return None
    return {
        "role": str(role or "").lower() or None,
        "health_check": check,
        "state": _check_state(check, context) if check else None,
        "evaluates_target": bool(evaluate(shape.evaluates, item.live)),
    }


def _check_state(check: str, context: LiveContext) -> str:
    for reader in readers_with(lambda facts: facts.disabled):
        for found in context.ask(reader, GLOBAL_REGION, reader.read):
            if evaluate(reader.id, LiveObject(found, GLOBAL_REGION, "")) == check:
                return "disabled" if evaluate(reader.facts.disabled or "", found) else "works"
    return "missing"
