"""Which value of a JSON text has the wrong type: found by ourselves, since a decoder says it in words that change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw, inspect

from tfguard.model.values import Step, format_path

_ANYTHING = (inspect.AnyType, inspect.RawType)
_KINDS = {"{": "an object", "[": "an array", '"': "a string", "t": "true", "f": "false", "n": "null"}
"""What a value is, by its first character; everything else is a number."""
_WANTED: dict[type[inspect.Type], tuple[str, ...]] = {
    inspect.BoolType: ("true", "false"),
    inspect.DictType: ("an object",),
    inspect.EnumType: ("a string",),
    inspect.FloatType: ("a number",),
    inspect.IntType: ("an integer",),
    inspect.ListType: ("an array",),
    inspect.NoneType: ("null",),
    inspect.StrType: ("a string",),
    inspect.StructType: ("an object",),
    inspect.VarTupleType: ("an array",),
}
_INTEGER = re.compile(rb"\s*-?\d+\s*")


class Mismatch(NamedTuple):
    """The first value that is not what it must be: its path, and why in half a sentence."""

    path: tuple[Step, ...]
    why: str

    def __str__(self) -> str:
        return f"`{json_path(self.path)}` {self.why}"


def json_path(path: tuple[Step, ...]) -> str:
    """A path from the top of a document: "$.resource_changes[0]"."""
    text = format_path(path)
    return f"${'' if not text or text.startswith('[') else '.'}{text}"


def mismatch(text: bytes | memoryview | Raw, type_: Any) -> Mismatch | None:
    """The first value in a sound JSON text that is not what a type declares; None where every value is.

    Also where a name in it is no UTF-8: that is another fault than a wrong type.
    """
    try:
        return next(_mismatches(bytes(text), inspect.type_info(type_), ()), None)
    except msgspec.DecodeError:
        return None


def _mismatches(text: bytes, wanted: inspect.Type, path: tuple[Step, ...]) -> Iterator[Mismatch]:
    kind = _kind(text)
    types = wanted.types if isinstance(wanted, inspect.UnionType) else (wanted,)
    if any(isinstance(item, _ANYTHING) for item in types):
        return
    fitting = next((item for item in types if kind in _accepted(item)), None)
    match fitting:
        case None:
            names = list(dict.fromkeys(name for item in types for name in _WANTED[type(item)]))
            yield Mismatch(path, f"must be {_either(names)}, and is {kind}")
        case inspect.StructType():
            yield from _of_struct(text, fitting, path)
        case inspect.DictType():
            for key, value in msgspec.json.decode(text, type=dict[str, Raw]).items():
                yield from _mismatches(bytes(value), fitting.value_type, (*path, key))
        case inspect.ListType() | inspect.VarTupleType():
            for index, value in enumerate(msgspec.json.decode(text, type=list[Raw])):
                yield from _mismatches(bytes(value), fitting.item_type, (*path, index))
        case inspect.EnumType():
            words = [str(item.value) for item in fitting.cls]
            if msgspec.json.decode(text) not in words:
                yield Mismatch(path, f"must be {_either(words)}")


def _of_struct(text: bytes, wanted: inspect.StructType, path: tuple[Step, ...]) -> Iterator[Mismatch]:
    members = msgspec.json.decode(text, type=dict[str, Raw])
    for field in wanted.fields:
        if field.encode_name in members:
            yield from _mismatches(bytes(members[field.encode_name]), field.type, (*path, field.encode_name))
        elif field.required:
            yield Mismatch(path, f"has no `{field.encode_name}`")


def _kind(text: bytes) -> str:
    first = text.lstrip()[:1].decode("ascii", "replace")
    return _KINDS.get(first) or ("an integer" if _INTEGER.fullmatch(text) else "a number")


def _accepted(wanted: inspect.Type) -> tuple[str, ...]:
    names = _WANTED[type(wanted)]
    return (*names, "an integer") if names == ("a number",) else names


def _either(names: list[str]) -> str:
    return " or ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
