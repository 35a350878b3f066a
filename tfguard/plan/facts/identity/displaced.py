"""The fact `displaced`: what an owner that tolerates no other takes away when it is made."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.access import OnlyOwner


class Owners:
    """The owners that tolerate no other, and who was there before. Looked for once: each search goes through the whole plan."""

    def __init__(self, plan: Plan, joins: Joins) -> None:
        self._plan = plan
        self._joins = joins

    def displaced(self, change: Change) -> dict[str, Any] | None:
        """Of the create of an only owner: `over` what it is one, whether that is `live`, and the `others` that it displaces.

        `others` are objects of the plan that are there, stay, and add something which the only owner does not list. `live` is
        unknown where the plan does not tell. Null for what tolerates others.
        """
        shape = _shape(change)
        if shape is None:
            return None
        states = self._joins.of(change) or {}
        over = list(_over(change, shape))
        if any(name in states["new"] for name in shape.over):
            return {"over": over, "live": False, "others": []}
        listed = {text for name, value in change.after.items() if name not in shape.over for text in strings(value)}
        others = self._holders.get(over[0], {}) if over else {}
        found = [
            address
            for address, (type_, values) in others.items()
            if type_ in shape.others and address != change.address and _adds(values, over, listed)
        ]
        unclear = any(change.after.get(name) is UNKNOWN for name in shape.over)
        return {"over": over, "live": UNKNOWN if unclear else True, "others": sorted(found)}

    @cached_property
    def _holders(self) -> dict[str, dict[str, tuple[str, frozenset[str]]]]:
        """By what somebody wants to own alone: the type and the texts of each object that holds it now and stays."""
        owners = [(change, shape) for change in self._plan.changes if (shape := _shape(change))]
        wanted = frozenset(text for change, shape in owners for text in _over(change, shape))
        types = sorted({type_ for _, shape in owners for type_ in shape.others})
        index: dict[str, dict[str, tuple[str, frozenset[str]]]] = {}
        for other in self._plan.holding(wanted, types):
            if other.before is None or other.destroys:
                continue
            values = frozenset(strings(other.before))
            for text in wanted & values:
                index.setdefault(text, {})[other.address] = (other.type, values)
        return index


def _shape(change: Change) -> OnlyOwner | None:
    """How a create owns all of something."""
    made = change.before is None and isinstance(change.after, dict) and not change.deposed
    return resource_type(change.type).only_owner if made else None


def _over(change: Change, shape: OnlyOwner) -> Iterable[str]:
    return (text for name in shape.over for text in strings(change.after.get(name)))


def _adds(values: frozenset[str], over: list[str], listed: set[str]) -> bool:
    """Whether another owner is about the same, and adds something that is not listed."""
    return values.issuperset(over) and not listed.intersection(values.difference(over))
