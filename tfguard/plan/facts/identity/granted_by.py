"""Facts about attachments of permissions: what else in the plan grants the same after the apply."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeAlias

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.access import Grant

Granted: TypeAlias = tuple[str, str, str]
"""Who, on what, and what they may: (principal, scope, permission)."""


class Grants:
    """What the attachments of one plan grant."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> list[str]:
        """The addresses of others that grant, after the apply, what this one no longer does; none where a part is lost."""
        kept = set(_grants(change, change.after)) if change.action is Action.UPDATE else set()
        mine = set(_grants(change, change.before)) - kept
        if not mine:
            return []
        others = {grant: [address for address in self._after.get(grant, ()) if address != change.address] for grant in mine}
        return sorted({address for addresses in others.values() for address in addresses}) if all(others.values()) else []

    @cached_property
    def _after(self) -> dict[Granted, list[str]]:
        index: dict[Granted, list[str]] = {}
        for change in self._plan.of_types(types_with(self._plan, lambda declared: declared.grants)):
            for shape in resource_type(change.type).grants:
                if not shape.listing or self._plan.configuration.sets(change, shape.permissions):
                    for grant in _grants_of(shape, change.after):
                        index.setdefault(grant, []).append(change.address)
        return index


def _grants(change: Change, values: Value) -> Iterator[Granted]:
    return (grant for shape in resource_type(change.type).grants for grant in _grants_of(shape, values))


def _grants_of(shape: Grant, values: Value) -> Iterator[Granted]:
    if not isinstance(values, dict):
        return
    for principal in strings(values.get(shape.principals)):
        for permission in strings(values.get(shape.permissions)):
            if principal and permission:
                yield f"{shape.sort} {principal}", str(values.get(shape.scope) or ""), permission
