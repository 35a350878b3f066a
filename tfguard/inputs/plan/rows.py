"""A plan: its rows, decoded when somebody asks for them, and what it says about itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from types import NoneType
from typing import Any

from msgspec import Raw

from tfguard.errors import InputError
from tfguard.inputs.plan.configuration import Configuration
from tfguard.inputs.plan.document import BROKEN_HINT, decode, read_document
from tfguard.inputs.plan.documents import read_documents
from tfguard.inputs.plan.masks import Mask, merge_unknown
from tfguard.inputs.plan.missing_rows import missing_rows
from tfguard.inputs.plan.prior_state import Summary, summary
from tfguard.inputs.plan.raw_text import Strings
from tfguard.inputs.plan.shape import NO_OP, NOTHING, UNMANAGED, Document, PlannedRow, RowChange
from tfguard.inputs.plan.source import Buffer
from tfguard.model import Action, Change, NotChecked, Value
from tfguard.model.values import UNKNOWN

_AS_IT_IS = re.compile(rb"[ !#-%'-;=?-\[\]-~]*")
"""A text that every JSON writer leaves as it is; some write &, < and > as escapes."""


class Plan:
    """The rows of a plan, each decoded once. `name` is what errors call the plan."""

    def __init__(self, document: Document, name: str = "the plan") -> None:
        self.document = document
        self.name = name
        self.rows: list[PlannedRow] = document.resource_changes or []
        self._decoded: dict[int, Change] = {}
        self._texts: dict[str, tuple[list[PlannedRow], list[Raw], list[PlannedRow]]] = {}

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
    def rows_by_type(self) -> dict[str, list[PlannedRow]]:
        """Every managed row of a current object with an action that is understood, no-ops included."""
        odd = {id(row) for row in self._active if row.action is None}
        index: defaultdict[str, list[PlannedRow]] = defaultdict(list)
        for row in (row for row in self.rows if id(row) not in odd) if odd else self.rows:
            if not row.deposed and row.mode not in UNMANAGED:
                index[row.type].append(row)
        return dict(index)

    @cached_property
    def configuration(self) -> Configuration:
        """The configuration that the plan was made from."""
        return Configuration(self.document.configuration, f"{self.name}: configuration")

    @cached_property
    def prior(self) -> Summary:
        """What the state held before the apply."""
        # The whole of it is large, and nobody asks for more than this.
        state, self.document.prior_state = self.document.prior_state, None
        return summary(state.values if state else None)

    @cached_property
    def variables(self) -> dict[str, Any]:
        """The values of the root module's variables, by name."""
        declared = self.document.variables or {}
        return {name: decode(item.value, f"{self.name}: variable {name}") for name, item in declared.items() if item}

    @property
    def missing(self) -> Iterator[str]:
        """The addresses of managed objects that the plan holds elsewhere and has no row for: somebody took it out."""
        return missing_rows(self.document, self.prior)

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

    def holding(self, texts: Iterable[str], types: Iterable[str] | None = None) -> Iterator[Change]:
        """The current objects of these types, or of all, that hold one of these texts as a whole string; maybe a few more.

        Looked for in the undecoded values, since decoding a whole estate is slow.
        """
        wanted = frozenset(text.encode() for text in texts if text)
        types = self.rows_by_type if types is None else types
        if not all(map(_AS_IT_IS.fullmatch, wanted)):
            yield from self.of_types(types)
        elif wanted:
            strings = Strings(wanted)
            yield from (self.change_of(row) for type_ in types for row in self._holding(type_, strings))

    def concerning(self, texts: Iterable[str], types: Iterable[str]) -> list[Change]:
        """The current objects of these types that change, and those that hold one of the texts; no other can matter to them."""
        kinds = frozenset(types)
        changing = {change.address: change for change in self.changes if change.type in kinds and not change.deposed}
        return list((changing | {change.address: change for change in self.holding(texts, sorted(kinds))}).values())

    def _holding(self, type_: str, wanted: Strings) -> Iterator[PlannedRow]:
        """The rows of a type in whose undecoded values one of the texts stands, before or after."""
        rows, befores, changing = self._texts_of(type_)
        yield from wanted.within(rows, befores)
        for row in changing:
            if wanted.are_in(bytes(row.change.after)) and not wanted.are_in(bytes(row.change.before)):
                yield row

    def _texts_of(self, type_: str) -> tuple[list[PlannedRow], list[Raw], list[PlannedRow]]:
        """The rows of a type, their undecoded values before, and those that change: asked for again and again."""
        if type_ not in self._texts:
            rows = self.rows_by_type.get(type_, [])
            changing = [row for row in self._active if row.type == type_ and row.managed and row.action and not row.deposed]
            self._texts[type_] = (rows, [row.change.before for row in rows], changing)
        return self._texts[type_]

    def change_of(self, row: PlannedRow) -> Change:
        """The decoded form of a row; decoded once.

        Raises:
            InputError: its values cannot be decoded.

        """
        change = self._decoded.get(id(row))
        if change is None:
            change = self._decoded[id(row)] = _to_change(row, f"{self.name}: {row.address}")
        return change

    @cached_property
    def _active(self) -> list[PlannedRow]:
        """The few rows that are not no-ops."""
        return [row for row in self.rows if row.change.actions != NO_OP and row.action is not Action.NO_OP]


def parse_plan(data: Buffer, name: str) -> Plan:
    """Parse the JSON of a plan. `name` is what errors call it.

    Raises:
        InputError: not JSON, not a plan, or of a format version that is not understood.

    """
    return Plan(read_document(data, name), name)


def parse_plans(data: Buffer, name: str) -> list[Plan]:
    """Parse every plan in an input: one, several lines, an array, or what Terragrunt printed.

    Raises:
        InputError: there is none, or one of them cannot be read or told apart.

    """
    return [Plan(document, named) for named, document in read_documents(data, name)]


def _to_change(row: PlannedRow, where: str) -> Change:
    raw = row.change
    action = row.action
    if action is None:
        raise ValueError(f"{where}: {raw.actions} is not an action")
    before, after = _unchanged(raw, where) if action is Action.NO_OP else _values(raw, where)
    return Change(
        address=row.address,
        type=row.type,
        block_type=row.block_type,
        name=row.name,
        module=row.module_address or "",
        index=row.index,
        provider=row.provider_name or "",
        action=action,
        order=row.order,
        forgets=row.forgets,
        mode=row.mode or "managed",
        deposed=row.deposed,
        previous_address=row.previous_address,
        reason=row.action_reason,
        replace_paths=tuple(tuple(path) for path in raw.replace_paths or () if path),
        importing=raw.importing is not NOTHING and decode(raw.importing, where) is not None,
        before=before,
        after=after,
        before_sensitive=_mask(raw.before_sensitive, where),
        after_sensitive=_mask(raw.after_sensitive, where),
    )


def _mask(raw: Raw, where: str) -> Mask:
    """A mask; most are deep and mark nothing, which is sooner seen than decoded."""
    return decode(raw, where) if b"true" in bytes(raw) else False


def _unchanged(raw: RowChange, where: str) -> tuple[Value, Value]:
    """The object of a row that does nothing: both sides are equal, so one of them is enough."""
    value = _object(raw.before, "before", where)
    return value, value


def _values(raw: RowChange, where: str) -> tuple[Value, Value]:
    """The object before and after, with what is unknown marked. A wholly unknown object still has its attributes."""
    before, planned = _object(raw.before, "before", where), _object(raw.after, "after", where)
    unknown = decode(raw.after_unknown, where)
    if not isinstance(unknown, (bool, dict, NoneType)):
        raise _no_object("after_unknown", where)
    after = merge_unknown(planned, unknown)
    if after is UNKNOWN and before is not None:
        after = dict.fromkeys(before, UNKNOWN)
    return before, after


def _object(raw: Raw, name: str, where: str) -> Value:
    value = decode(raw, where)
    if value is not None and not isinstance(value, dict):
        raise _no_object(name, where)
    return value


def _no_object(name: str, where: str) -> InputError:
    return InputError(f"{where}: `{name}` is not an object.", BROKEN_HINT)
