"""Facts about use: which other objects of the plan hold the id of one that is destroyed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.model import Change, Value
from tfguard.model.values import is_empty
from tfguard.policy.facts.names import strings
from tfguard.sources.plan_json import Plan, Row

_STRING = re.compile(rb'"([^"\\]{4,})"')
_IDS = ("id", "arn", "self_link")
_SIDES = ("now", "later", "going")


class Uses:
    """Who holds the ids of what a plan destroys. Looked for in the undecoded values, since any type can hold any id."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> dict[str, Any] | None:
        """Who holds its id: `now` and stays, still `later`, after the apply, or is `going` as well."""
        if not change.destroys or change.before is None:
            return None
        entries = [self._holders[name] for name in _ids(change) if name in self._holders]
        return {side: sorted({address for entry in entries for address in entry[side]} - {change.address}) for side in _SIDES}

    @cached_property
    def _wanted(self) -> frozenset[bytes]:
        gone = (change for change in self._plan.changes if change.destroys and not change.deposed)
        return frozenset(name.encode() for change in gone for name in _ids(change))

    @cached_property
    def _holders(self) -> dict[str, dict[str, list[str]]]:
        index: dict[str, dict[str, list[str]]] = {}
        for row in self._candidates():
            change = self._plan.change_of(row)
            sides = (("going" if change.destroys else "now", change.before), ("later", change.after))
            for side, values in sides:
                for name in self._held(change, values):
                    index.setdefault(name, {key: [] for key in _SIDES})[side].append(change.address)
        return index

    def _candidates(self) -> Iterator[Row]:
        for rows in self._plan.rows_by_type.values():
            for row in rows:
                # Decoding a whole estate is slow; looking for quoted texts in its bytes is not.
                if any(not self._wanted.isdisjoint(_STRING.findall(raw)) for raw in (row.change.before, row.change.after)):
                    yield row

    def _held(self, change: Change, values: Value) -> set[str]:
        """The ids that a resource's own configuration gives it: what the provider fills in is not its choice."""
        wanted = {name.decode() for name in self._wanted}
        return {
            text
            for attribute, value in (values.items() if isinstance(values, dict) else ())
            if attribute not in _IDS and self._chosen(change, attribute)
            for text in strings(value)
            if text in wanted
        }

    def _chosen(self, change: Change, attribute: str) -> bool:
        configuration = self._plan.configuration
        # What this plan takes out of the configuration was the resource's own until now.
        let_go = isinstance(change.after, dict) and is_empty(change.after.get(attribute))
        return let_go or configuration.resource(change) is None or configuration.sets(change, attribute)


def _ids(change: Change) -> frozenset[str]:
    before = change.before if isinstance(change.before, dict) else {}
    return frozenset(value for name in _IDS if isinstance(value := before.get(name), str) and len(value) > 3)
