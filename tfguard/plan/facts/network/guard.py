"""The fact `guard`: what a change newly sets before something, and whether that refuses everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.configuration import module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.network.packets import INGRESS, is_open, read_rules
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import names_of, pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.network import GuardShape


def guard(plan: Plan, joins: Joins, change: Change) -> dict[str, Any] | None:
    """What is newly set before something: its `addresses`, whether it `refuses` all comers, and whether the other is `live`.

    Null where nothing is set before anything, or the plan does not have it. `live` is unknown where the plan does not tell.
    """
    shape = resource_type(change.type).guarded
    if shape is None or not isinstance(change.after, dict) or not _is_new(change, shape):
        return None
    guards = list(_guards(plan, change, shape.by))
    if not guards:
        return None
    refuses = all(_refuses(plan, other) for other in guards)
    return {"addresses": sorted(other.address for other in guards), "refuses": refuses, "live": _live(joins, change, shape)}


def _is_new(change: Change, shape: GuardShape) -> bool:
    before = change.before.get(shape.by) if isinstance(change.before, dict) else None
    after = change.after.get(shape.by)
    return bool(after is UNKNOWN or after) and after != before


def _live(joins: Joins, change: Change, shape: GuardShape) -> Value:
    """Whether what it stands before serves already; the object itself does where it names nothing else."""
    if shape.of is None:
        return change.before is not None
    states = joins.of(change) or {}
    return UNKNOWN if shape.of in states["unclear"] else shape.of in states["live"]


def _guards(plan: Plan, change: Change, by: str) -> Iterator[Change]:
    """The objects that an attribute names, by their id or by the configuration."""
    named = frozenset(strings(change.after.get(by)))
    sources = plan.configuration.sources(change, by)
    for other in (*plan.changes, *plan.holding(named)):
        if other.address == change.address or other.after is None or not _can_refuse(other):
            continue
        if named & names_of(other) or (module_path(other.module), other.block) in sources:
            yield other


def _can_refuse(change: Change) -> bool:
    declared = resource_type(change.type)
    return declared.refuses is not None or bool(declared.filter and declared.filter.listing)


def _refuses(plan: Plan, change: Change) -> bool:
    """Whether nobody gets through: its default says so, or no rule of a filter lets anything in."""
    declared = resource_type(change.type)
    if declared.refuses is not None:
        answer = evaluate(declared.refuses, change.after)
        return answer is not UNKNOWN and bool(answer)
    return not any(_lets_in(plan, member) for member in _members(plan, change))


def _members(plan: Plan, change: Change) -> Iterable[Change]:
    """A filter, and the standalone rules that belong to it."""
    shape = resource_type(change.type).filter
    key = evaluate(shape.filter, change.after) if shape else None
    keys = names_of(change) | ({key} if isinstance(key, str) else frozenset())
    yield change
    for other in plan.of_types(types_with(plan, lambda declared: declared.filter and not declared.filter.listing)):
        rule = resource_type(other.type).filter
        if rule and other.after is not None and keys & pointed_at(plan, other, rule.filter):
            yield other


def _lets_in(plan: Plan, change: Change) -> bool:
    """Whether a row has a rule that lets something in, or one that is not known yet; what a provider computes is none."""
    shape = resource_type(change.type).filter
    raw = evaluate(shape.rules, change.after) if shape else None
    if is_open(raw):
        return not (shape and shape.listing) or any(
            plan.configuration.sets(change, name) for name in (INGRESS, "security_rule")
        )
    return any(rule.allow and rule.direction == INGRESS for rule in read_rules(raw))
