"""A plan in JSON, read once and lazily: values are decoded only for the rows that somebody asks for.

The shape is that of `terraform show -json`: https://developer.hashicorp.com/terraform/internals/json-format
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Raw, Struct

from tfguard.errors import InputError
from tfguard.model import Action, Change, NotChecked, Order
from tfguard.sources.configuration import Configuration
from tfguard.sources.masks import merge_unknown
from tfguard.sources.plan_input import SHOW_HINT, Buffer

SUPPORTED_MAJOR = 1
NOTHING = Raw(b"null")
_ACTIONS = {
    frozenset(["no-op"]): Action.NO_OP,
    frozenset(["create"]): Action.CREATE,
    frozenset(["read"]): Action.READ,
    frozenset(["update"]): Action.UPDATE,
    frozenset(["delete"]): Action.DELETE,
    frozenset(["forget"]): Action.FORGET,
    frozenset(["delete", "create"]): Action.REPLACE,
    frozenset(["create", "forget"]): Action.FORGET,
}
_SPELLINGS = {"noop": "no-op", "no_op": "no-op"}
_TRAILING = re.compile(r"trailing characters \(byte (\d+)\)")


class RowChange(Struct, gc=False):
    """The `change` object of a row; values stay undecoded."""

    actions: list[str]
    before: Raw = NOTHING
    after: Raw = NOTHING
    after_unknown: Raw = NOTHING
    before_sensitive: Raw = NOTHING
    after_sensitive: Raw = NOTHING
    replace_paths: list[list[str | int]] | None = None
    importing: Raw = NOTHING


class Row(Struct, gc=False):
    """One element of `resource_changes` or `resource_drift`."""

    address: str
    change: RowChange
    type: str = ""
    name: str = ""
    mode: str = "managed"
    module_address: str = ""
    index: str | int | None = None
    provider_name: str = ""
    deposed: str | None = None
    previous_address: str | None = None
    action_reason: str | None = None

    @property
    def key(self) -> str:
        """The row's identity: a deposed object shares its resource's address."""
        return f"{self.address} deposed" if self.deposed else self.address


class Document(Struct, gc=False):
    """The top level of the JSON, with the keys that tell a plan from what people mistake for one."""

    format_version: str = ""
    terraform_version: str = ""
    resource_changes: list[Row] | None = None
    resource_drift: list[Row] | None = None
    output_changes: Raw = NOTHING
    planned_values: Raw = NOTHING
    prior_state: Raw = NOTHING
    configuration: Raw = NOTHING
    variables: Raw = NOTHING
    checks: Raw = NOTHING
    deferred_changes: Raw = NOTHING
    action_invocations: Raw = NOTHING
    deferred_action_invocations: Raw = NOTHING
    errored: bool | None = None
    complete: bool | None = None
    applyable: bool | None = None
    values: Raw = NOTHING
    lineage: Raw = NOTHING
    encrypted_data: Raw = NOTHING
    level: Raw = msgspec.field(default=NOTHING, name="@level")


class Plan:
    """A plan: its rows, decoded on demand, and what it says about itself."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.rows: list[Row] = document.resource_changes or []
        self._decoded: dict[int, Change] = {}

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every row that does something, managed resources only, deposed objects included."""
        return tuple(
            self.change_of(row)
            for row in self.rows
            if row.mode != "data" and row.change.actions != ["no-op"] and action_of(row.change.actions) is not None
            if self.change_of(row).changes_something
        )

    @cached_property
    def drift(self) -> tuple[Change, ...]:
        """What the refresh found: `before` is the state's value, `after` the live one."""
        return tuple(
            self.change_of(row) for row in self.document.resource_drift or [] if action_of(row.change.actions) is not None
        )

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
            if row.mode != "data" and not row.deposed and action_of(row.change.actions) is not None:
                index.setdefault(row.type, []).append(row)
        return index

    @cached_property
    def configuration(self) -> Configuration:
        """The configuration that the plan was made from."""
        return Configuration(decode(self.document.configuration) or {})

    @cached_property
    def variables(self) -> dict[str, Any]:
        """The values of the root module's variables, by name."""
        declared = decode(self.document.variables) or {}
        return {name: item.get("value") for name, item in declared.items() if isinstance(item, dict)}

    @property
    def not_understood(self) -> Iterator[NotChecked]:
        """The rows whose action this version of tfguard does not know: they are never taken for a no-op."""
        for row in self.rows:
            if action_of(row.change.actions) is None:
                actions = ", ".join(row.change.actions) or "none"
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
        """The decoded form of a row; decoded once."""
        change = self._decoded.get(id(row))
        if change is None:
            change = self._decoded[id(row)] = _to_change(row)
        return change


def parse_plan(data: Buffer, name: str) -> Plan:
    """Parse the JSON of a plan. `name` is what errors call it.

    Raises:
        InputError: not JSON, not a plan, or of a format version that is not understood.

    """
    document = _decode_document(data, name)
    _check_is_plan(document, name)
    _check_version(document, name)
    return Plan(document)


def decode(raw: Raw) -> Any:
    """A part of the plan that was left undecoded; null where the plan does not have it."""
    return msgspec.json.decode(raw)


def action_of(actions: list[str]) -> Action | None:
    """What the plan's `actions` mean: None where they are not known. Some writers capitalise them."""
    if actions == ["no-op"]:
        return Action.NO_OP
    return _ACTIONS.get(frozenset(_spelled(action) for action in actions))


def _spelled(action: str) -> str:
    lower = action.lower()
    return _SPELLINGS.get(lower, lower)


def _order_of(row: Row, action: Action) -> Order | None:
    if action is not Action.REPLACE:
        return None
    return Order.DESTROY_FIRST if _spelled(row.change.actions[0]) == "delete" else Order.CREATE_FIRST


def _to_change(row: Row) -> Change:
    action = action_of(row.change.actions)
    if action is None:
        raise ValueError(f"{row.address}: {row.change.actions} is not an action")
    raw = row.change
    return Change(
        address=row.address,
        type=row.type,
        name=row.name,
        module=row.module_address,
        index=row.index,
        provider=row.provider_name,
        action=action,
        order=_order_of(row, action),
        mode=row.mode,
        deposed=row.deposed,
        previous_address=row.previous_address,
        reason=row.action_reason,
        replace_paths=tuple(tuple(path) for path in raw.replace_paths or ()),
        importing=decode(raw.importing) is not None,
        before=decode(raw.before),
        after=merge_unknown(decode(raw.after), decode(raw.after_unknown)),
        before_sensitive=decode(raw.before_sensitive),
        after_sensitive=decode(raw.after_sensitive),
    )


def _decode_document(data: Buffer, name: str) -> Document:
    try:
        return msgspec.json.decode(data, type=Document)
    except RecursionError as error:
        raise InputError(f"{name} nests too deeply to be a plan.", SHOW_HINT) from error
    except msgspec.ValidationError as error:
        raise InputError(f"{name} is JSON, but not a plan: {error}.", SHOW_HINT) from error
    except msgspec.DecodeError as error:
        trailing = _TRAILING.search(str(error))
        if trailing:
            return _decode_document(memoryview(data)[: int(trailing[1]) - 1], name)
        raise InputError(*_broken_json(name, str(error))) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not UTF-8: {error.reason} at byte {error.start:,}.", SHOW_HINT) from error


def _broken_json(name: str, why: str) -> tuple[str, str]:
    if "truncated" in why:
        return f"{name} ends in the middle of the JSON.", "The command that wrote it was cut off. Make the plan's JSON again."
    if "utf-8" in why.lower():
        return f"{name} is not UTF-8: {why}.", "Write the JSON without changing its encoding."
    return f"{name} is not JSON: {why}.", SHOW_HINT


def _check_is_plan(document: Document, name: str) -> None:
    if document.encrypted_data is not NOTHING:
        raise InputError(f"{name} is encrypted by OpenTofu.", "Run `tofu show -json PLANFILE` where the key is configured.")
    if document.level is not NOTHING:
        raise InputError(f"{name} is the log of `terraform plan -json`, not the plan.", SHOW_HINT)
    planned = (document.resource_changes, document.resource_drift)
    if any(part is not None for part in planned) or document.planned_values is not NOTHING:
        return
    if document.configuration is not NOTHING:
        return
    if document.lineage is not NOTHING or document.values is not NOTHING:
        raise InputError(f"{name} is a state, not a plan.", f"{SHOW_HINT} `tfguard drift --state` reads states.")
    raise InputError(f"{name} is JSON, but not a Terraform plan: it has no resource_changes.", SHOW_HINT)


def _check_version(document: Document, name: str) -> None:
    version = document.format_version
    if not version:
        return
    major = version.split(".")[0]
    if not major.isdigit():
        raise InputError(f"{name} has the format version {version!r}, which is not a version.", SHOW_HINT)
    if int(major) > SUPPORTED_MAJOR:
        raise InputError(
            f"{name} has the plan format {version}; this version of tfguard reads up to {SUPPORTED_MAJOR}.x.",
            "Update tfguard.",
        )
