"""The fact `adopted`: what is there already that a create takes over, and who relies on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.network import Adoption


def adopted(plan: Plan, joins: Joins, change: Change) -> dict[str, Any] | None:
    """Of a create that takes over what its container came with: whether that is `live`, its `id`, and its `users`.

    `live` is unknown where the plan does not tell whether the container is there already. `users` are the objects of the
    plan that name it, and those in the container that it counts for because nothing else is named for them.
    """
    shape = resource_type(change.type).adopts
    if shape is None or change.before is not None or not isinstance(change.after, dict):
        return None
    states = joins.of(change) or {}
    if shape.by in states["new"]:
        return {"live": False, "id": None, "users": []}
    named = change.after.get(shape.by)
    if not isinstance(named, str):
        return {"live": UNKNOWN, "id": None, "users": []}
    containers = [other for other in plan.holding([named]) if _is_container(other, shape, named)]
    ids = [own for own in (_text(other, shape.key) for other in containers) if own]
    users = {*_holding(plan, ids, {change.address, *(other.address for other in containers)}), *_left(plan, containers, shape)}
    return {"live": True, "id": next(iter(ids), None), "users": sorted(users)}


def _is_container(change: Change, shape: Adoption, named: str) -> bool:
    """Whether an object came with what is taken over: it says so by itself, and is there already."""
    return (
        change.before is not None
        and bool(_text(change, shape.key))
        and named in (_text(change, "id"), _text(change, shape.key))
    )


def _holding(plan: Plan, ids: Iterable[str], besides: set[str]) -> Iterator[str]:
    """The addresses of objects that stay and hold one of the ids."""
    for other in plan.holding(ids):
        if other.address not in besides and other.before is not None and not other.destroys:
            yield other.address


def _left(plan: Plan, containers: list[Change], shape: Adoption) -> Iterator[str]:
    """The members of the container for which nothing else is named."""
    inside = [own for own in (_text(other, "id") for other in containers) if own]
    taken = {text for other in plan.of_types(shape.unless) if other.after is not None for text in strings(other.after)}
    for member in plan.holding(inside, shape.members) if shape.members else ():
        if member.before is not None and not member.destroys and _text(member, "id") not in taken:
            yield member.address


def _text(change: Change, name: str) -> str | None:
    value = change.before.get(name) if isinstance(change.before, dict) else None
    return value if isinstance(value, str) and value else None
