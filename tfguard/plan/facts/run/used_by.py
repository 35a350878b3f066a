"""Facts about use: which other objects of the plan hold the id of one that is destroyed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeAlias

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import is_empty
from tfguard.plan.facts.values.names import strings

_IDS = ("id", "arn", "self_link")
_SIDES = ("now", "later", "going")
_ONE_BY_ONE = 3

_Index: TypeAlias = dict[str, dict[str, list[str]]]
"""By id: the addresses that hold it, by side."""


class Uses:
    """Who holds the ids of what a plan destroys. Looked for in the undecoded values, since any type can hold any id."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._by_type: dict[str, _Index] = {}

    def of(self, change: Change) -> dict[str, Any] | None:
        """Who holds its id: `now` and stays, still `later`, after the apply, or is `going` as well."""
        if not change.destroys or change.before is None:
            return None
        index = self._index_of(change.type)
        entries = [index[name] for name in _ids(change) if name in index]
        return {side: sorted({address for entry in entries for address in entry[side]} - {change.address}) for side in _SIDES}

    def _index_of(self, type_: str) -> _Index:
        """Who holds the ids of the objects of a type; after a few types, of all: each search goes through the whole plan."""
        if type_ not in self._by_type:
            few = len(self._by_type) < _ONE_BY_ONE
            self._by_type[type_] = self._index(self._gone(lambda change: change.type == type_)) if few else self._all
        return self._by_type[type_]

    @cached_property
    def _all(self) -> _Index:
        return self._index(self._gone(lambda change: True))

    def _gone(self, wanted: Callable[[Change], bool]) -> frozenset[str]:
        """The ids of what is destroyed."""
        gone = (change for change in self._plan.changes if change.destroys and not change.deposed and wanted(change))
        return frozenset(name for change in gone for name in _ids(change))

    def _index(self, ids: frozenset[str]) -> _Index:
        index: _Index = {}
        for change in self._plan.holding(ids):
            sides = (("going" if change.destroys else "now", change.before), ("later", change.after))
            for side, values in sides:
                for name in self._held(change, values, ids):
                    index.setdefault(name, {key: [] for key in _SIDES})[side].append(change.address)
        return index

    def _held(self, change: Change, values: Value, ids: frozenset[str]) -> set[str]:
        """The ids that a resource's own configuration gives it: what the provider fills in is not its choice."""
        held: set[str] = set()
        for attribute, value in values.items() if isinstance(values, dict) else ():
            found = ids.intersection(strings(value)) if attribute not in _IDS else set()
            if found and self._chosen(change, attribute):
                held |= found
        return held

    def _chosen(self, change: Change, attribute: str) -> bool:
        configuration = self._plan.configuration
        # What this plan takes out of the configuration was the resource's own until now.
        let_go = isinstance(change.after, dict) and is_empty(change.after.get(attribute))
        return let_go or configuration.resource(change) is None or configuration.sets(change, attribute)


def _ids(change: Change) -> frozenset[str]:
    before = change.before if isinstance(change.before, dict) else {}
    return frozenset(value for name in _IDS if isinstance(value := before.get(name), str) and len(value) > 3)
