"""Decoding the JSON of a plan, and the refusal of everything that is not a plan."""

from __future__ import annotations

import re
from typing import Any, TypeVar, cast

import msgspec
from msgspec import Raw

from tfguard.errors import InputError
from tfguard.inputs.depth import is_shallow, may_be_deep
from tfguard.inputs.encoding import first_not_utf8, not_utf8, position
from tfguard.inputs.json_error import JsonError, JsonKind
from tfguard.inputs.limits import PLAN_DEPTH
from tfguard.inputs.numbers import has_long_integer, with_finite_numbers
from tfguard.inputs.plan.shape import NOTHING, Document
from tfguard.inputs.plan.source import SHOW_HINT, SNIFF_BYTES, Buffer

T = TypeVar("T")

SUPPORTED_MAJOR = 1

_TINY = {b"null": None, b"false": False, b"true": True}
"""What most masks are."""
_LONGEST_TINY = max(map(len, _TINY))
_DECODER = msgspec.json.Decoder()
_VERSION = re.compile(r"(\d{1,9})(\.\d+)*", re.ASCII)
_REFUSALS = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)
"""What msgspec raises; which of them for what has changed between its versions."""
_MORE = re.compile(rb'\{\s*"')
"""The beginning of another document."""
_ENCODING_HINT = "Write the JSON without changing its encoding."
BROKEN_HINT = "Make the plan's JSON again; if that does not help, this is not what Terraform wrote."


class SeveralDocumentsError(InputError):
    """The input holds more than the one document that was asked for."""


class NoPlanError(InputError):
    """The document is none that this module knows."""


def read_document(data: Buffer, name: str) -> Document:
    """Decode the top level and the rows. `name` is what errors call the input.

    Raises:
        InputError: not JSON, not a plan, or of a format version that is not understood.

    """
    offset = first_not_utf8(data)  # The decoder looks only at the texts that it decodes, and says it in its own words.
    if offset is not None:
        raise InputError(f"{_place(data, name, offset)}: {not_utf8(data, offset)}.", _ENCODING_HINT)
    try:
        document = msgspec.json.decode(data, type=Document)
    except _REFUSALS as error:
        document = _without_tail(data) or _first_document(data, name, error)
    _check_is_plan(document, name)
    _check_version(document, name)
    return document


def _without_tail(data: Buffer) -> Document | None:
    """The plan up to the last brace: nearly always all that a wrapper's last words hide, and ours to read need not look."""
    tail = bytes(data[-SNIFF_BYTES:])
    after = len(tail) - tail.rfind(b"}") - 1
    rest = tail[len(tail) - after :]
    if after == len(tail) or not rest.strip() or b"{" in rest:
        return None
    try:
        return msgspec.json.decode(memoryview(data)[: len(data) - after], type=Document)
    except _REFUSALS:
        return None


def _first_document(data: Buffer, name: str, error: Exception) -> Document:
    """The plan before what a wrapper printed after it; everything else that the decoder refuses is an error."""
    from tfguard.inputs.json_fault import check_json  # here, and below: its patterns take as long as a small plan

    try:
        check_json(data, PLAN_DEPTH.allowed)
    except JsonError as fault:
        if fault.kind is not JsonKind.TRAILING:
            raise _not_json(data, name, fault) from error
        end = fault.offset
    else:
        raise _refusal(data, Document, error, name) from error
    try:
        document = msgspec.json.decode(memoryview(data)[:end], type=Document)
    except _REFUSALS as inner:
        raise _refusal(memoryview(data)[:end], Document, inner, name) from inner
    if _MORE.search(data, end):
        raise SeveralDocumentsError(
            f"{name} holds more than one JSON document.", "Give one plan at a time, without anything else in the file."
        ) from error
    return document


UNNAMED = "the plan"
"""What a refusal calls a plan where a part of it is decoded by who does not know its name; who judges the plan does."""


def decode(raw: Raw, where: str = UNNAMED) -> Any:
    """A part of the plan that was left undecoded; null where the plan does not have it. `where` is for errors.

    Raises:
        InputError: it nests too deeply, or a text in it is not one.

    """
    text = bytes(raw)
    if len(text) <= _LONGEST_TINY and text in _TINY:
        return _TINY[text]
    value = _decoded(with_finite_numbers(text) if has_long_integer(text) else text, where)
    # Too few brackets cannot nest too deeply: to count them is much cheaper than to look at every value.
    if may_be_deep(text, PLAN_DEPTH) and not is_shallow(value, PLAN_DEPTH):
        raise _too_deep(where)
    return value


def _decoded(text: bytes, where: str) -> Any:
    try:
        return _DECODER.decode(text)
    except _REFUSALS as error:
        finite = text if isinstance(error, RecursionError) else with_finite_numbers(text)
        if finite == text:
            raise _refusal(text, Any, error, where) from error
    return _decoded(finite, where)


def decode_as(raw: Raw, type_: type[T], where: str = UNNAMED) -> T | None:
    """A part of the plan in a declared shape; None where the plan does not have it. `where` is for errors.

    Raises:
        InputError: it does not have that shape.

    """
    try:
        return msgspec.json.decode(raw, type=type_ | None)
    except _REFUSALS as error:
        raise _refusal(raw, type_ | None, error, where) from error


def _refusal(text: Buffer | Raw, type_: Any, error: Exception, name: str) -> InputError:
    """What to tell the user about a sound JSON text that cannot be decoded. The decoder's own words are not shown."""
    if isinstance(error, RecursionError):
        return _too_deep(name)
    from tfguard.inputs.json_fault import number_fault
    from tfguard.inputs.shape import mismatch

    wrong = mismatch(text, type_)
    if wrong is not None:
        return InputError(f"{name} is not in the shape of a plan: {wrong}.", SHOW_HINT)
    why = number_fault(bytes(text)) or "it holds a value that cannot be read"
    return InputError(f"{name} is not valid JSON: {why}.", BROKEN_HINT)


def _not_json(data: Buffer, name: str, fault: JsonError) -> InputError:
    match fault.kind:
        case JsonKind.TOO_DEEP:
            return _too_deep(name)
        case JsonKind.CUT_OFF:
            return InputError(f"{name} ends in the middle of the JSON.", "The command that wrote it was cut off. Run it again.")
        case _:
            return InputError(f"{_place(data, name, fault.offset)}: this is not valid JSON: {fault.why}.", BROKEN_HINT)


def _place(data: Buffer, name: str, offset: int) -> str:
    """Where a byte stands in what was given, of which `json_of` may have cut off the beginning."""
    # A view is of bytes or of a mapped file, which its type does not say.
    whole: bytes = cast("bytes", data.obj) if isinstance(data, memoryview) else data
    line, column = position(whole, len(whole) - len(data) + offset)
    return f"{name}:{line}:{column}"


def _too_deep(name: str) -> InputError:
    return PLAN_DEPTH.exceeded(name)


def _check_is_plan(document: Document, name: str) -> None:
    if document.encrypted_data is not NOTHING:
        raise InputError(f"{name} is encrypted by OpenTofu.", "Run `tofu show -json PLANFILE` where the key is configured.")
    if document.level is not NOTHING:
        raise InputError(f"{name} is the log of `terraform plan -json` or `terraform query -json`, not a plan.", SHOW_HINT)
    only_in_plans = (document.resource_changes, document.resource_drift, document.applyable, document.errored)
    if any(part is not None for part in only_in_plans) or document.planned_values is not NOTHING:
        return
    if document.configuration is not None:
        return
    if document.lineage is not NOTHING or document.values is not NOTHING:
        raise InputError(f"{name} is a state, not a plan.", f"{SHOW_HINT} `tfguard drift --state` reads states.")
    raise NoPlanError(f"{name} is JSON, but not a Terraform plan: it has no resource_changes.", SHOW_HINT)


def _check_version(document: Document, name: str) -> None:
    """Refuse a later major format. A document without a version is a plan that somebody cut down: it has no other shape."""
    version = document.format_version
    if version is None:
        return
    match = _VERSION.fullmatch(version)
    if match is None:
        raise InputError(f"{name} has a format version which is not a version.", SHOW_HINT)
    if int(match[1]) > SUPPORTED_MAJOR:
        raise InputError(
            f"{name} has the plan format {version}; this version of tfguard reads up to {SUPPORTED_MAJOR}.x.",
            "Update tfguard.",
        )
