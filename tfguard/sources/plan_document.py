"""The JSON of a plan as typed rows whose values stay undecoded, and the refusal of everything that is not a plan.

The shape is that of `terraform show -json`: https://developer.hashicorp.com/terraform/internals/json-format
Keys that are not declared here are passed over; only a wrong type in one that is declared is an error.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, Struct

from tfguard.errors import InputError
from tfguard.model import Action, Order
from tfguard.sources.plan_input import SHOW_HINT, Buffer

T = TypeVar("T")

NOTHING = Raw(b"null")
SUPPORTED_MAJOR = 1
MAX_DEPTH = 200
"""How deep values may nest. Real ones stay under 60; the code that walks them recursively would fail at about 300."""

_NO_OP = ["no-op"]
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
_TINY = {b"null": None, b"false": False, b"true": True}
"""What most masks are."""
UNMANAGED = frozenset(["data", "ephemeral"])
_VERSION = re.compile(r"(\d{1,9})(\.\d+)*", re.ASCII)
_TRAILING = re.compile(r"trailing characters \(byte (\d+)\)")
BROKEN_HINT = "Make the plan's JSON again; if that does not help, this is not what Terraform wrote."


class RowChange(Struct, gc=False):
    """The `change` object of a row."""

    actions: list[str] | None = None
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
    type: str
    name: str
    change: RowChange
    mode: str | None = None
    module_address: str | None = None
    index: str | int | None = None
    provider_name: str | None = None
    deposed: str | None = None
    previous_address: str | None = None
    action_reason: str | None = None

    @property
    def managed(self) -> bool:
        """Whether Terraform manages the object; a mode that is not known, or not given, counts as managed."""
        return self.mode not in UNMANAGED

    @property
    def stays(self) -> bool:
        """Whether nothing happens to the object, in the word that nearly every row has for it."""
        return self.change.actions == _NO_OP

    @property
    def action(self) -> Action | None:
        """What happens to the object; None where the plan's word for it is not known."""
        return Action.NO_OP if self.stays else action_of(self.change.actions)

    @property
    def order(self) -> Order | None:
        """Which half of a replacement comes first; None for anything else."""
        if self.action is not Action.REPLACE:
            return None
        return Order.DESTROY_FIRST if _spelled((self.change.actions or [""])[0]) == "delete" else Order.CREATE_FIRST


class Variable(Struct, gc=False):
    """The value of one variable of the root module."""

    value: Raw = NOTHING


class Addressed(Struct, gc=False):
    """Something of which only the address matters."""

    address: str | None = None


class Deferred(Struct, gc=False):
    """A change, or a provider action, that waits for a later run."""

    resource_change: Addressed | None = None
    action_invocation: Addressed | None = None


class CheckAddress(Struct, gc=False):
    """What a check is about."""

    to_display: str | None = None
    name: str | None = None


class CheckProblem(Struct, gc=False):
    """What an instance of a check complains of."""

    message: str | None = None


class CheckInstance(Struct, gc=False):
    """The result of a check for one instance of what it is about."""

    problems: list[CheckProblem] | None = None


class Check(Struct, gc=False):
    """The result of a `check` block, a condition or a validation."""

    address: CheckAddress | None = None
    status: str | None = None
    instances: list[CheckInstance] | None = None


class Document(Struct, gc=False):
    """The top level of the JSON, with the keys that tell a plan from what people mistake for one."""

    format_version: str | None = None
    terraform_version: str | None = None
    resource_changes: list[Row] | None = None
    resource_drift: list[Row] | None = None
    output_changes: Raw = NOTHING
    planned_values: Raw = NOTHING
    prior_state: Raw = NOTHING
    configuration: Raw = NOTHING
    variables: dict[str, Variable | None] | None = None
    checks: list[Check] | None = None
    deferred_changes: list[Deferred] | None = None
    action_invocations: list[Addressed] | None = None
    deferred_action_invocations: list[Deferred] | None = None
    errored: bool | None = None
    complete: bool | None = None
    applyable: bool | None = None
    values: Raw = NOTHING
    lineage: Raw = NOTHING
    encrypted_data: Raw = NOTHING
    level: Raw = msgspec.field(default=NOTHING, name="@level")


def action_of(actions: list[str] | None) -> Action | None:
    """What the plan's `actions` mean: None where they are not known. Some writers capitalise them."""
    if actions == _NO_OP:
        return Action.NO_OP
    return _ACTIONS.get(frozenset(map(_spelled, actions or ())))


def _spelled(action: str) -> str:
    """One action as Terraform spells it."""
    lower = action.lower()
    return _SPELLINGS.get(lower, lower)


def read_document(data: Buffer, name: str) -> Document:
    """Decode the top level and the rows. `name` is what errors call the input.

    Raises:
        InputError: not JSON, not a plan, or of a format version that is not understood.

    """
    try:
        document = msgspec.json.decode(data, type=Document)
    except msgspec.DecodeError as error:
        trailing = _TRAILING.search(str(error))
        if trailing is None:
            raise _refusal(error, name) from error
        end = int(trailing[1]) - 1
        document = read_document(memoryview(data)[:end], name)
        if bytes(data[end : end + 1]) == b"{":
            raise InputError(
                f"{name} holds more than one JSON document.", "Give one plan at a time, without anything else in the file."
            ) from error
        return document
    except (RecursionError, UnicodeDecodeError) as error:
        raise _refusal(error, name) from error
    _check_is_plan(document, name)
    _check_version(document, name)
    return document


def decode(raw: Raw, where: str = "the plan") -> Any:
    """A part of the plan that was left undecoded; null where the plan does not have it. `where` is for errors.

    Raises:
        InputError: it nests too deeply, or a number or a text in it is not one.

    """
    text = bytes(raw)
    if text in _TINY:
        return _TINY[text]
    value = _decode(raw, Any, where)
    # Too few brackets cannot nest too deeply: to count them is much cheaper than to look at every value.
    if text.count(b"{") + text.count(b"[") > MAX_DEPTH and not is_shallow(value):
        raise _too_deep(where)
    return value


def decode_as(raw: Raw, type_: type[T], where: str = "the plan") -> T | None:
    """A part of the plan in a declared shape; None where the plan does not have it. `where` is for errors.

    Raises:
        InputError: it does not have that shape.

    """
    value: T | None = _decode(raw, type_ | None, where)
    return value


def _decode(raw: Raw, type_: Any, where: str) -> Any:
    try:
        return msgspec.json.decode(raw, type=type_)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise _refusal(error, where) from error


def is_shallow(value: Any) -> bool:
    """Whether a value nests at most `MAX_DEPTH` deep."""
    level = [value]
    for _ in range(MAX_DEPTH):
        if not level:
            return True
        held = (item.values() if isinstance(item, dict) else item for item in level if isinstance(item, (dict, list)))
        level = [child for children in held for child in children]
    return not level


def _refusal(error: Exception, name: str) -> InputError:
    """What to tell the user about something that cannot be decoded."""
    match error:
        case RecursionError():
            return _too_deep(name)
        case UnicodeDecodeError():
            return InputError(f"{name} is not UTF-8: {error.reason}.", "Write the JSON without changing its encoding.")
        case msgspec.ValidationError():
            return InputError(f"{name} is not in the shape of a plan: {error}.", SHOW_HINT)
    why = str(error).removeprefix("JSON is malformed: ")
    if "truncated" in why:
        return InputError(f"{name} ends in the middle of the JSON.", "The command that wrote it was cut off. Run it again.")
    return InputError(f"{name} is not valid JSON: {why}.", BROKEN_HINT)


def _too_deep(name: str) -> InputError:
    return InputError(f"{name} nests more than {MAX_DEPTH} levels deep.", BROKEN_HINT)


def _check_is_plan(document: Document, name: str) -> None:
    if document.encrypted_data is not NOTHING:
        raise InputError(f"{name} is encrypted by OpenTofu.", "Run `tofu show -json PLANFILE` where the key is configured.")
    if document.level is not NOTHING:
        raise InputError(f"{name} is the log of `terraform plan -json`, not the plan.", SHOW_HINT)
    only_in_plans = (document.resource_changes, document.resource_drift, document.applyable, document.errored)
    if any(part is not None for part in only_in_plans) or document.planned_values is not NOTHING:
        return
    if document.configuration is not NOTHING:
        return
    if document.lineage is not NOTHING or document.values is not NOTHING:
        raise InputError(f"{name} is a state, not a plan.", f"{SHOW_HINT} `tfguard drift --state` reads states.")
    raise InputError(f"{name} is JSON, but not a Terraform plan: it has no resource_changes.", SHOW_HINT)


def _check_version(document: Document, name: str) -> None:
    """Refuse a later major format. A document without a version is a plan that somebody cut down: it has no other shape."""
    version = document.format_version
    if version is None:
        return
    match = _VERSION.fullmatch(version)
    if match is None:
        raise InputError(f"{name} has the format version {version!r}, which is not a version.", SHOW_HINT)
    if int(match[1]) > SUPPORTED_MAJOR:
        raise InputError(
            f"{name} has the plan format {version}; this version of tfguard reads up to {SUPPORTED_MAJOR}.x.",
            "Update tfguard.",
        )
