"""Facts about what a create joins: objects that are live, or others that the same apply makes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from tfguard.inputs.plan.configuration import Source, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import PlannedRow
from tfguard.model import Action, Change, Value
from tfguard.model.values import has_unknown
from tfguard.plan.facts.values.names import strings

_NEW: Final = (Action.CREATE, Action.REPLACE)
_ID_ENDS: Final = ("id", "ids", "arn", "arns", "network", "self_link")
"""How the names of attributes end that hold the id of another object."""
_SHORTEST: Final = 3
"""A shorter text is no id."""


class Joins:
    """What the created and changed objects of a plan are joined to."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> dict[str, Any] | None:
        """By what is there now: attributes that name something `live`, something `new`, and those that are `unclear`.

        Something is new where every block that the value comes from is made by the same apply. What is known, and comes from
        no such block, was there before. Null for what the apply leaves nothing of.
        """
        if not isinstance(change.after, dict):
            return None
        found: dict[str, list[str]] = {"live": [], "new": [], "unclear": []}
        for attribute, value in change.after.items():
            state = self._state(change, attribute, value)
            if state:
                found[state].append(attribute)
        return found

    def _state(self, change: Change, attribute: str, value: Value) -> str | None:
        made = [row.action in _NEW for row in self._behind(change, attribute)]
        if made and all(made):
            return "new"
        if next(_ids(attribute, value), None) is not None:
            return "live"
        if has_unknown(value):
            config = self._plan.configuration.resource(change)
            return "unclear" if config is None or attribute in config.expressions else None
        return None if next(strings(value), None) is None else "live"

    def _behind(self, change: Change, attribute: str) -> Iterator[PlannedRow]:
        """The rows of the resources that an attribute's value comes from."""
        for source in self._plan.configuration.sources(change, attribute):
            yield from self._by_block.get(source, ())

    @cached_property
    def _by_block(self) -> dict[Source, list[PlannedRow]]:
        index: dict[Source, list[PlannedRow]] = {}
        for rows in self._plan.rows_by_type.values():
            for row in rows:
                index.setdefault((module_path(row.module_address or ""), f"{row.block_type}.{row.name}"), []).append(row)
        return index


def _ids(name: str, value: Value) -> Iterator[str]:
    """The ids in an attribute, wherever in it they stand."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _ids(key, item)
    elif isinstance(value, list):
        for item in value:
            yield from _ids(name, item)
    elif isinstance(value, str) and len(value) > _SHORTEST and name.endswith(_ID_ENDS):
        yield value
