"""Facts about what is left pointing at nothing: records and origins whose target a change takes away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.raw_text import having
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import PlannedRow
from tfguard.model import Change
from tfguard.plan.facts.values.names import dns_name, strings
from tfguard.resources.catalogue import resource_type

MIN_TARGET = 4
"""A shorter text is no name or address that anything could point at."""
MANY_TARGETS = 100
"""With more lost targets than this, decoding a row is faster than looking for each of them in it."""


class Pointers:
    """Who points at whom after the apply, for everything that this plan takes away."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def dangling(self, change: Change) -> list[str]:
        """The addresses that still send users to what this change takes away."""
        found = {other for end in _lost_ends(change) for other in self._pointing.get(end, ())}
        return sorted(found - {change.address})

    @cached_property
    def _pointing(self) -> dict[str, list[str]]:
        """By name or address that goes away: the rows that hold it after the apply."""
        ends = sorted({end for change in self._plan.changes for end in _lost_ends(change)})
        if not ends:
            return {}
        wanted = [end.encode() for end in ends]
        index: dict[str, list[str]] = {}
        for row in self._rows_with(wanted):
            for target in self._targets(row):
                index.setdefault(target, []).append(row.address)
        return index

    def _rows_with(self, wanted: list[bytes]) -> Iterator[PlannedRow]:
        """The rows that may hold one of the texts after the apply, and maybe others.

        Decoding every record of an estate is slow; finding the few that hold one of a few texts, in many rows at a time,
        is not.
        """
        rows = list(self._rows())
        if len(wanted) > MANY_TARGETS:
            yield from rows
            return
        yield from having(rows, [row.change.after for row in rows], wanted, ignore_case=True)

    def _rows(self) -> Iterator[PlannedRow]:
        for type_, rows in self._plan.rows_by_type.items():
            if resource_type(type_).points_at:
                yield from rows

    def _targets(self, row: PlannedRow) -> set[str]:
        after = self._plan.change_of(row).after
        return {dns_name(text) for text in strings(evaluate(resource_type(row.type).points_at or "", after))}


def _lost_ends(change: Change) -> set[str]:
    """The names and addresses that go away with an object."""
    if not change.destroys or change.deposed or not isinstance(change.before, dict):
        return set()
    kept = set(strings(change.after)) if change.replaces else set()
    texts = (text for name in resource_type(change.type).endpoints for text in strings(change.before.get(name)))
    return {dns_name(text) for text in texts if len(text) >= MIN_TARGET and text not in kept}
