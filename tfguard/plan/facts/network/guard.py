"""The fact `guard`: what a change newly sets before something, and whether that refuses everybody."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.network.packets import INGRESS, is_open, read_rules
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import block_key, names_of, pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType


class Guards:
    """What stands before what in a plan. Looked for once: each search goes through the whole plan."""

    def __init__(self, plan: Plan, joins: Joins) -> None:
        self._plan = plan
        self._joins = joins

    def of(self, change: Change) -> dict[str, Any] | None:
        """What is newly set before something: its `addresses`, whether it `refuses` all comers, whether the other is `live`.

        Null where nothing is set before anything, or the plan does not have it. `live` is unknown where the plan does not tell.
        """
        shape = _shape(change)
        if shape is None:
            return None
        named = self._names(change, shape)
        guards = {guard.address: guard for name in named for guard in self._by_name.get(name, ()) if guard.key != change.key}
        if not guards:
            return None
        refuses = all(map(self._refuses, guards.values()))
        return {"addresses": sorted(guards), "refuses": refuses, "live": self._live(change, shape)}

    def _live(self, change: Change, shape: GuardShape) -> Value:
        """Whether what it stands before serves already; the object itself does where it names nothing else."""
        if shape.of is None:
            return change.before is not None
        states = self._joins.of(change) or {}
        return UNKNOWN if shape.of in states["unclear"] else shape.of in states["live"]

    def _names(self, change: Change, shape: GuardShape) -> frozenset[str]:
        """What a change calls its guards: their ids, or the blocks that make them."""
        sources = self._plan.configuration.sources(change, shape.by)
        return frozenset({*strings(change.after.get(shape.by)), *(block_key(*source) for source in sources)})

    @cached_property
    def _by_name(self) -> dict[str, list[Change]]:
        """The guards that changes name, and those that the plan changes, by everything that they are called."""
        set_up = [(change, shape) for change in self._plan.changes if (shape := _shape(change))]
        named = [text for change, shape in set_up for text in self._names(change, shape)]
        index: dict[str, list[Change]] = {}
        for other in self._plan.concerning(named, types_with(self._plan, _can_refuse)) if set_up else ():
            if other.after is not None:
                for name in names_of(other):
                    index.setdefault(name, []).append(other)
        return index

    @cached_property
    def _rules(self) -> dict[str, list[Change]]:
        """The standalone rules of the plan that let something in, by what their filter is called."""
        index: dict[str, list[Change]] = {}
        for rule in self._plan.of_types(types_with(self._plan, lambda each: each.filter and not each.filter.listing)):
            shape = resource_type(rule.type).filter
            if shape and rule.after is not None and self._lets_in(rule):
                for name in pointed_at(self._plan, rule, shape.filter):
                    index.setdefault(name, []).append(rule)
        return index

    def _refuses(self, guard: Change) -> bool:
        """Whether nobody gets through: its default says so, or no rule of a filter lets anything in."""
        declared = resource_type(guard.type)
        if declared.refuses is not None:
            answer = evaluate(declared.refuses, guard.after)
            return answer is not UNKNOWN and bool(answer)
        key = evaluate(declared.filter.filter, guard.after) if declared.filter else None
        names = names_of(guard) | ({key} if isinstance(key, str) else frozenset())
        return not self._lets_in(guard) and not any(name in self._rules for name in names)

    def _lets_in(self, change: Change) -> bool:
        """Whether a row has a rule that lets something in, or one that is not known yet; what a provider computes is none."""
        shape = resource_type(change.type).filter
        raw = evaluate(shape.rules, change.after) if shape else None
        if is_open(raw):
            names = (INGRESS, "security_rule")
            return not (shape and shape.listing) or any(self._plan.configuration.sets(change, name) for name in names)
        return any(rule.allow and rule.direction == INGRESS for rule in read_rules(raw))


def _shape(change: Change) -> GuardShape | None:
    """How a change says what it newly sets before something."""
    shape = resource_type(change.type).guarded
    if shape is None or not isinstance(change.after, dict):
        return None
    before = change.before.get(shape.by) if isinstance(change.before, dict) else None
    after = change.after.get(shape.by)
    return shape if (after is UNKNOWN or after) and after != before else None


def _can_refuse(declared: ResourceType) -> bool:
    return declared.refuses is not None or bool(declared.filter and declared.filter.listing)
