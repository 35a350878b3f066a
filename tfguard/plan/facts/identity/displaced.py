"""The fact `displaced`: what an owner that tolerates no other takes away when it is made."""

from __future__ import annotations

from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import resource_type


def displaced(plan: Plan, joins: Joins, change: Change) -> dict[str, Any] | None:
    """Of the create of an only owner: `over` what it is one, whether that is `live`, and the `others` whose part it takes away.

    `others` are objects of the plan that are there, stay, and add something which the only owner does not list. `live` is
    unknown where the plan does not tell. Null for what tolerates others.
    """
    shape = resource_type(change.type).only_owner
    if shape is None or change.before is not None or not isinstance(change.after, dict):
        return None
    states = joins.of(change) or {}
    over = [value for name in shape.over for value in strings(change.after.get(name))]
    if any(name in states["new"] for name in shape.over):
        return {"over": over, "live": False, "others": []}
    unclear = any(change.after.get(name) is UNKNOWN for name in shape.over)
    listed = {text for name, value in change.after.items() if name not in shape.over for text in strings(value)}
    others = [
        other.address
        for other in plan.holding(over, shape.others)
        if other.address != change.address and other.before is not None and not other.destroys and _adds(other, over, listed)
    ]
    return {"over": over, "live": UNKNOWN if unclear else True, "others": sorted(others)}


def _adds(other: Change, over: list[str], listed: set[str]) -> bool:
    """Whether another owner is about the same, and adds something that is not listed."""
    values = set(strings(other.before))
    return values.issuperset(over) and not listed.intersection(values - set(over))
