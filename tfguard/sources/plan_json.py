"""A plan: its rows, decoded when somebody asks for them, and what it says about itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from tfguard.errors import InputError
from tfguard.model import Action, Change, NotChecked, Value
from tfguard.model.values import UNKNOWN
from tfguard.sources.configuration import Configuration
from tfguard.sources.masks import merge_unknown
from tfguard.sources.plan_document import (
    BROKEN_HINT,
    NOTHING,
    Document,
    Row,
    RowChange,
    action_of,
    decode,
    decode_as,
    read_document,
)
from tfguard.sources.plan_input import Buffer

__all__ = ["NOTHING", "Document", "Plan", "Row", "RowChange", "action_of", "decode", "decode_as", "parse_plan"]


class Plan:
    """The rows of a plan, each decoded once. `name` is what errors call the plan."""

    def __init__(self, document: Document, name: str = "the plan") -> None:
        self.document = document
        self.name = name
        self.rows: list[Row] = document.resource_changes or []
        self._decoded: dict[int, Change] = {}

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every row that does something, managed resources only, deposed objects included."""
        acting = (row for row in self._active if row.managed and row.action not in (None, Action.READ))
        return tuple(self.change_of(row) for row in acting)

    @cached_property
    def drift(self) -> tuple[Change, ...]:
        """What the refresh found: `before` is the state's value, `after` the live one."""
        rows = self.document.resource_drift or ()
        return tuple(self.change_of(row) for row in rows if row.action is not None)

    @cached_property
    def drift_by_address(self) -> dict[str, Change]:
        """The drift rows of current objects, by address."""
        return {change.address: change for change in self.drift if not change.deposed}

    @cached_property
    def changes_by_address(self) -> dict[str, Change]:
        """The changes of current objects, by address."""
        return {change.address: change for change in self.changes if not change.deposed}

    @cached_property
    def rows_by_type(self) -> dict[str, list[Row]]:
        """Every managed row of a current object with an action that is understood, no-ops included."""
        index: dict[str, list[Row]] = {}
        for row in self.rows:
            if row.managed and not row.deposed and row.action is not None:
                index.setdefault(row.type, []).append(row)
        return index

    @cached_property
    def configuration(self) -> Configuration:
        """The configuration that the plan was made from."""
        return Configuration(self.document.configuration, f"{self.name}: configuration")

    @cached_property
    def variables(self) -> dict[str, Any]:
        """The values of the root module's variables, by name."""
        declared = self.document.variables or {}
        return {name: decode(item.value, f"{self.name}: variable {name}") for name, item in declared.items() if item}

    @property
    def not_understood(self) -> Iterator[NotChecked]:
        """The rows whose action this version of tfguard does not know: they are never taken for a no-op."""
        for row in (*self._active, *(self.document.resource_drift or ())):
            if row.action is None:
                actions = ", ".join(row.change.actions or ()) or "none"
                yield NotChecked(
                    row.address,
                    f"the plan's action for it is not known to this version of tfguard: {actions}",
                    "Update tfguard, or look at this change by hand.",
                )

    def of_types(self, types: Iterable[str]) -> Iterator[Change]:
        """Every current object of these types, unchanged ones included."""
        for type_ in types:
            for row in self.rows_by_type.get(type_, ()):
                yield self.change_of(row)

    def change_of(self, row: Row) -> Change:
        """The decoded form of a row; decoded once.

        Raises:
            InputError: its values cannot be decoded.

        """
        change = self._decoded.get(id(row))
        if change is None:
            change = self._decoded[id(row)] = _to_change(row, f"{self.name}: {row.address}")
        return change

    @cached_property
    def _active(self) -> list[Row]:
        """The few rows that are not no-ops."""
        return [row for row in self.rows if row.action is not Action.NO_OP]


def parse_plan(data: Buffer, name: str) -> Plan:
    """Parse the JSON of a plan. `name` is what errors call it.

    Raises:
        InputError: not JSON, not a plan, or of a format version that is not understood.

    """
    return Plan(read_document(data, name), name)


def _to_change(row: Row, where: str) -> Change:
    raw = row.change
    action = row.action
    if action is None:
        raise ValueError(f"{where}: {raw.actions} is not an action")
    before, after = _values(raw, where)
    return Change(
        address=row.address,
        type=row.type,
        name=row.name,
        module=row.module_address or "",
        index=row.index,
        provider=row.provider_name or "",
        action=action,
        order=row.order,
        mode=row.mode or "managed",
        deposed=row.deposed,
        previous_address=row.previous_address,
        reason=row.action_reason,
        replace_paths=tuple(tuple(path) for path in raw.replace_paths or () if path),
        importing=decode(raw.importing, where) is not None,
        before=before,
        after=after,
        before_sensitive=decode(raw.before_sensitive, where),
        after_sensitive=decode(raw.after_sensitive, where),
    )


def _values(raw: RowChange, where: str) -> tuple[Value, Value]:
    """The object before and after, with what is unknown marked. A wholly unknown object still has its attributes."""
    before, planned, unknown = decode(raw.before, where), decode(raw.after, where), decode(raw.after_unknown, where)
    whole = None if isinstance(unknown, bool) else unknown
    for name, value in (("before", before), ("after", planned), ("after_unknown", whole)):
        if value is not None and not isinstance(value, dict):
            raise InputError(f"{where}: `{name}` is not an object.", BROKEN_HINT)
    after = merge_unknown(planned, unknown)
    if after is UNKNOWN and before is not None:
        after = dict.fromkeys(before, UNKNOWN)
    return before, after
