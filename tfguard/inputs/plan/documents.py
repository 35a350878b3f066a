"""Several plans in one input: JSON lines, arrays, and what Terragrunt prints for its units, each plan under its name.

A plan that cannot be told apart from what stands around it is refused, for nobody would judge it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from tfguard.errors import InputError
from tfguard.inputs.json_error import JsonError
from tfguard.inputs.limits import PLAN_DEPTH
from tfguard.inputs.plan.document import NoPlanError, SeveralDocumentsError, read_document
from tfguard.inputs.plan.shape import Document
from tfguard.inputs.plan.source import Buffer

_CANDIDATE = re.compile(rb'\{(?=\s*")')
_PLAN_WORD = re.compile(rb'\\?"(?:(?:plan_)?format_version|resource_changes|planned_values)\\?"\s*:')
_UNIT = re.compile(rb"\[([^\[\]\s]+)\][^\[\]]*$")
_SPLIT_HINT = "Give each plan in a file of its own: tfguard plan one.json two.json"


class _LogLine(Struct, gc=False):
    """A line of a log in JSON: Terraform's own, or Terragrunt's, which may hold what a unit's Terraform printed."""

    level: Any = None
    terraform_level: Any = msgspec.field(default=None, name="@level")
    msg: Any = None
    prefix: Any = None

    @property
    def is_log(self) -> bool:
        return self.terraform_level is not None or (isinstance(self.level, str) and isinstance(self.msg, str))


class _Found(Struct, frozen=True):
    """The text of one plan, and the unit that printed it where that is known."""

    text: Buffer
    unit: str | None


def read_documents(data: Buffer, name: str) -> list[tuple[str, Document]]:
    """Every plan in an input, each under its name: that of the input, where there is only one.

    Raises:
        InputError: there is none, or one of them cannot be read or told apart.

    """
    whole: Buffer = data.obj if isinstance(data, memoryview) else data  # type: ignore[assignment]  # bytes or a mapped file
    if not _PLAN_WORD.search(whole, 0, len(whole) - len(data)):
        try:
            return [(name, read_document(data, name))]
        except (SeveralDocumentsError, NoPlanError):
            pass  # a document of a log may hold a plan
    found = list(_plans(whole, name, None))
    if not found:  # nothing but a log, which is refused as one
        found = [_Found(memoryview(whole)[start:end], None) for start, end in _spans(whole)][:1] or [_Found(data, None)]
    names = _names(name, [item.unit for item in found])
    return [(named, read_document(item.text, named)) for named, item in zip(names, found, strict=True)]


def _plans(whole: Buffer, name: str, unit: str | None) -> Iterator[_Found]:
    """The texts of all documents that are no line of a log: whatever else is among them is refused when it is read."""
    spans = list(_spans(whole))
    _check_nothing_between(whole, spans, name)
    before = 0
    for start, end in spans:
        text = memoryview(whole)[start:end]
        line = _log_line(text)
        if not line.is_log:
            yield _Found(text, _unit(bytes(whole[before:start])) or unit)
        elif isinstance(line.msg, str) and _PLAN_WORD.search(line.msg.encode()):
            yield from _plans(line.msg.encode(), name, line.prefix if isinstance(line.prefix, str) else unit)
        before = end


def _log_line(text: Buffer) -> _LogLine:
    try:
        return msgspec.json.decode(text, type=_LogLine)
    except msgspec.DecodeError:
        return _LogLine()  # a number or a text that nothing holds: whoever reads it as a plan says so


def _spans(whole: Buffer) -> Iterator[tuple[int, int]]:
    """Where each JSON object of the input begins and ends."""
    from tfguard.inputs.json_fault import document_end  # here, since its patterns take as long as a small plan

    at = 0
    while match := _CANDIDATE.search(whole, at):
        try:
            at = document_end(whole, PLAN_DEPTH.allowed, match.start())
        except JsonError as fault:
            at = max(fault.offset, match.end())
        else:
            yield match.start(), at


def _check_nothing_between(whole: Buffer, spans: list[tuple[int, int]], name: str) -> None:
    """Refuse an input in which a part of a plan stands where no JSON document is."""
    waiting = iter(spans)
    start, end = next(waiting, (len(whole), len(whole)))
    for word in _PLAN_WORD.finditer(whole):
        while word.start() >= end and start < len(whole):
            start, end = next(waiting, (len(whole), len(whole)))
        if word.start() < start:
            raise InputError(
                f"{name} holds several plans, or one among other text, and they cannot be told apart.", _SPLIT_HINT
            )


def _unit(before: bytes) -> str | None:
    """The unit that Terragrunt names on the line, in front of the JSON."""
    match = _UNIT.search(before.rpartition(b"\n")[2])
    return match[1].decode("utf-8", "replace") if match else None


def _names(name: str, units: list[str | None]) -> list[str]:
    """A name for each plan, no two alike."""
    if len(units) == 1:
        return [name]
    known = [unit for unit in units if unit is not None]
    return [
        f"{name} [{unit}]" if unit is not None and known.count(unit) == 1 else f"{name} #{number}"
        for number, unit in enumerate(units, 1)
    ]
