"""Facts about targets: how many stay registered behind a load balancer's group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.load_balancing import RegistrationShape


class Targets:
    """Who registers with which group in one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @cached_property
    def _before(self) -> dict[str, list[Change]]:
        return self._index(self._groups_before)

    @cached_property
    def _after(self) -> dict[str, list[Change]]:
        return self._index(self._groups_after)

    def _index(self, groups: Callable[[Change], frozenset[str]]) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._plan.of_types(types_with(self._plan, lambda declared: declared.registers)):
            for group in groups(change):
                index.setdefault(group, []).append(change)
        return index

    def _groups_before(self, change: Change) -> frozenset[str]:
        return frozenset(
            name for shape in self._shapes(change) for name in strings(evaluate(shape.groups, change.before)) if name
        )

    def _groups_after(self, change: Change) -> frozenset[str]:
        if change.after is None:
            return frozenset()
        found = frozenset[str]()
        for shape in self._shapes(change):
            value: Value = evaluate(shape.groups, change.after)
            if value is not None:
                found |= pointed_at(self._plan, change, shape.attribute, value)
        return found - {""}

    def _shapes(self, change: Change) -> Iterator[RegistrationShape]:
        """Where a resource itself names groups: what a provider reads back from another resource does not count."""
        configuration = self._plan.configuration
        for shape in resource_type(change.type).registers:
            before, after = (evaluate(shape.groups, values) for values in (change.before, change.after))
            if before != after or configuration.resource(change) is None or configuration.sets(change, shape.attribute):
                yield shape

    def registered_before(self, groups: Iterable[str]) -> int:
        """How many registrations there are with some groups now."""
        return len({change.address for group in groups for change in self._before.get(group, ())})

    def registered_after(self, groups: Iterable[str]) -> int:
        """How many registrations there are with some groups after the apply."""
        return len({change.address for group in groups for change in self._after.get(group, ())})

    @cached_property
    def _removed(self) -> frozenset[str]:
        """The names of everything that goes away: target groups and classic load balancers among it."""
        gone = (change.before for change in self._plan.changes if change.destroys and not change.deposed)
        names = (values.get(name) for values in gone if isinstance(values, dict) for name in ("arn", "id", "name"))
        return frozenset(name for name in names if isinstance(name, str))

    def of(self, change: Change) -> dict[str, Any] | None:
        """The targets of the group that a registration is with; null for what registers nothing.

        `before` and `after`: how many registrations there are; `kept`: how many of them the apply leaves alone;
        `dissolved`: the group itself goes away, or another takes its place.
        """
        if not resource_type(change.type).registers or change.before is None:
            return None
        had = self._groups_before(change)
        lost = had if change.replaces else had - self._groups_after(change)
        rows = [other for group in lost for other in self._before.get(group, ())]
        after = {other.address for group in lost for other in self._after.get(group, ())}
        quiet = {other.address for other in rows if other.action in (Action.NO_OP, Action.READ, Action.UPDATE)}
        return {
            "groups": sorted(lost),
            "before": len({other.address for other in rows}),
            "after": len(after),
            "kept": len(quiet & after),
            "dissolved": bool(lost & self._removed),
        }
