"""Facts about named settings: the parameters of a group, the flags of a database."""

from __future__ import annotations

from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_number
from tfguard.resources.catalogue import resource_type


def settings(change: Change) -> Value:
    """The settings that differ, by name: {"before", "after", "percent"}, null on the side where one is not set.

    `percent` says how much of a number goes, 0 where it rises; null where the two sides are not both numbers.
    Null as a whole for a type without named settings, and for a create or a delete; `UNKNOWN` where the new ones are.
    """
    expression = resource_type(change.type).settings
    if expression is None or not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return None
    before, after = _by_name(expression, change.before), _by_name(expression, change.after)
    if before is UNKNOWN or after is UNKNOWN:
        return UNKNOWN
    return {
        name: {
            "before": before.get(name),
            "after": after.get(name),
            "percent": _cut(as_number(before.get(name)), as_number(after.get(name))),
        }
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    }


def _cut(before: float | None, after: float | None) -> int | None:
    if before is None or after is None:
        return None
    return max(0, round(100 * (before - after) / before)) if before > 0 else 0


def _by_name(expression: str, values: dict[str, Any]) -> Value:
    found = evaluate(expression, values)
    if found is UNKNOWN:
        return UNKNOWN
    return {
        item["name"]: item.get("value") for item in found or () if isinstance(item, dict) and isinstance(item.get("name"), str)
    }
