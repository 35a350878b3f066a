"""The rules of every packet filter in a plan, as they are now and as they are when the apply has ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.model.values import has_unknown
from tfguard.plan.facts.network.packets import TrafficRule, is_open, read_rules
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import names_of, pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.network import FilterShape

_LISTS = ("ingress", "egress", "security_rule")
"""The attributes in which a filter's own block lists its rules."""


class RuleBook:
    """Which rules decide for which filter: those in its own block, and those of standalone resources."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._read: dict[tuple[str, bool], tuple[TrafficRule, ...]] = {}
        self._planned: dict[str, tuple[TrafficRule, ...]] = {}

    def keys(self, change: Change) -> list[str]:
        """What the filter is called that a row belongs to: its id, or the block that makes it."""
        return sorted(_keys_before(change) or self._keys_after(change))

    def before(self, keys: Iterable[str]) -> tuple[TrafficRule, ...]:
        """The rules of some filters as they are now."""
        return tuple(rule for key in keys for change in self._rows_before.get(key, ()) for rule in self._rules(change, False))

    def after(self, keys: Iterable[str]) -> tuple[TrafficRule, ...]:
        """The rules of some filters when the apply has ended."""
        return tuple(rule for key in keys for rule in self._after_one(key))

    def _after_one(self, key: str) -> tuple[TrafficRule, ...]:
        if key not in self._planned:
            self._planned[key] = tuple(self._plan_of(key))
        return self._planned[key]

    def suspects(self, change: Change) -> Iterator[TrafficRule]:
        """The rules of a row that can close something: those that allow and go, and those that deny and come."""
        before, after = (dict.fromkeys(self._rules(change, side)) for side in (False, True))
        yield from (rule for rule in before if rule.allow and rule not in after)
        yield from (rule for rule in after if not rule.allow and rule not in before)

    def allowed(self, change: Change) -> Iterator[TrafficRule]:
        """The rules of a row that let something through now."""
        return (rule for rule in dict.fromkeys(self._rules(change, False)) if rule.allow)

    def steady(self, keys: Iterable[str]) -> tuple[TrafficRule, ...]:
        """The rules of some filters that are there before the apply, in it and after it."""
        rows = (change for key in keys for change in self._rows_before.get(key, ()) if not change.destroys)
        return tuple(rule for change in rows for rule in self._rules(change, False) if rule in self._rules(change, True))

    def knows(self, key: str) -> bool:
        """Whether the plan has the filter itself: only then are its rules known to be all."""
        return any(shape_of(change).listing for change in (*self._rows_before.get(key, ()), *self._rows_after.get(key, ())))

    def is_destroyed(self, keys: Iterable[str]) -> bool:
        """Whether one of the filters goes away itself."""
        rows = (change for key in keys for change in self._rows_before.get(key, ()))
        return any(shape_of(change).listing and change.destroys for change in rows)

    def left_alone(self, keys: Iterable[str]) -> dict[TrafficRule, str]:
        """The rules of standalone resources that the plan does not touch, with their addresses."""
        rows = (change for key in keys for change in self._rows_before.get(key, ()))
        return {
            rule: change.address
            for change in rows
            if not shape_of(change).listing and not change.changes_something
            for rule in self._rules(change, False)
        }

    def listed_by(self, change: Change, keys: Iterable[str]) -> list[str]:
        """The filters whose own block lists rules in the direction of this standalone one: they take it away again."""
        if shape_of(change).listing or change.after is None:
            return []
        directions = {rule.direction for rule in self._rules(change, True)}
        owners = (other for key in keys for other in self._rows_after.get(key, ()) if shape_of(other).listing)
        return sorted({other.address for other in owners for name in directions if self._plan.configuration.sets(other, name)})

    def is_undecided(self, change: Change) -> bool:
        """Whether the row's own rules are unknown until apply; what a provider merely reads back does not count."""
        if not is_open(_raw(change, change.after)):
            return False
        return not shape_of(change).listing or any(self._plan.configuration.sets(change, name) for name in _LISTS)

    @cached_property
    def removed(self) -> frozenset[str]:
        """The ids of the filters that go away for good."""
        gone = (
            change
            for change in self._plan.changes
            if change.deletes and not change.deposed and resource_type(change.type).filter
        )
        return frozenset(name for change in gone for name in names_of(change))

    @cached_property
    def concerned(self) -> frozenset[str]:
        """The ids of the filters that this plan changes, or before which it changes something: nobody asks about others."""
        return frozenset(text for change in self._plan.changes if not change.deposed for text in _filters_of(change))

    @cached_property
    def _rows(self) -> list[Change]:
        """The rows of these filters."""
        return self._plan.concerning(self.concerned, types_with(self._plan, lambda declared: declared.filter))

    @cached_property
    def _rows_before(self) -> dict[str, list[Change]]:
        return _index((change, _keys_before(change)) for change in self._rows)

    @cached_property
    def _rows_after(self) -> dict[str, list[Change]]:
        return _index((change, self._keys_after(change)) for change in self._rows)

    def _keys_after(self, change: Change) -> frozenset[str]:
        shape = shape_of(change)
        if change.after is None:
            return frozenset()
        key = evaluate(shape.filter, change.after)
        if not has_unknown(key):
            return frozenset([str(key)] if key else [])
        return names_of(change) if shape.listing else pointed_at(self._plan, change, shape.filter)

    def _rules(self, change: Change, after: bool) -> tuple[TrafficRule, ...]:
        key = (change.key, after)
        if key not in self._read:
            self._read[key] = tuple(read_rules(_raw(change, change.after if after else change.before)))
        return self._read[key]

    def _plan_of(self, key: str) -> Iterator[TrafficRule]:
        members = self._rows_after.get(key, ())
        lists = [change for change in members if shape_of(change).listing]
        ruled = {direction for change in lists for direction in self._ruled(change)}
        for change in lists:
            yield from self._own_rules(change, key)
        for change in members:
            if not shape_of(change).listing:
                yield from (
                    rule for rule in self._rules(change, True) if rule.direction not in ruled or change.changes_something
                )

    def _own_rules(self, change: Change, key: str) -> Iterator[TrafficRule]:
        """The rules in the filter's own block. Where that says nothing of them, it lists those of standalone resources."""
        ruled = self._ruled(change)
        singles = (other for other in self._rows_before.get(key, ()) if not shape_of(other).listing)
        others = {rule for other in singles for rule in self._rules(other, False)}
        yield from (rule for rule in self._rules(change, True) if rule.direction in ruled or rule not in others)

    def _ruled(self, change: Change) -> frozenset[str]:
        """The directions in which the filter's own block changes the rules, and so must be the one that makes them."""
        before, after = set(self._rules(change, False)), set(self._rules(change, True))
        differing = after if change.action is Action.CREATE else before ^ after
        return frozenset(rule.direction for rule in differing)


def shape_of(change: Change) -> FilterShape:
    """How a row's type keeps its rules.

    Raises:
        ValueError: it keeps none.

    """
    shape = resource_type(change.type).filter
    if shape is None:
        raise ValueError(f"{change.type} is no packet filter")
    return shape


def _filters_of(change: Change) -> frozenset[str]:
    """The ids of the filters that a change concerns: its own, or those that it stands behind before or after it."""
    sides = [side for side in (change.before, change.after) if isinstance(side, dict)]
    if resource_type(change.type).filter is not None:
        own = names_of(change) if shape_of(change).listing else frozenset[str]()
        return own | {text for side in sides for text in strings(evaluate(shape_of(change).filter, side))}
    behind = resource_type(change.type).security_groups
    return frozenset(text for side in sides for text in strings(evaluate(behind.groups, side))) if behind else frozenset()


def _keys_before(change: Change) -> frozenset[str]:
    key = evaluate(shape_of(change).filter, change.before) if change.before is not None else None
    return frozenset([str(key)] if key else [])


def _raw(change: Change, values: Value) -> Value:
    return None if values is None else evaluate(shape_of(change).rules, values)


def _index(rows: Iterable[tuple[Change, frozenset[str]]]) -> dict[str, list[Change]]:
    index: dict[str, list[Change]] = {}
    for change, keys in rows:
        for key in keys:
            index.setdefault(key, []).append(change)
    return index
