"""The functions that a live declaration is made of, and the words in them: its expressions are not all JMESPath."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from types import CodeType, FunctionType
from typing import Any

from tfguard.resources.shapes.live_reader import LiveReader

_OURS = "tfguard.resources."
_SHAPES = "tfguard.resources.shapes."
_LITERAL = re.compile(r"'([^']*)'")


def functions_of(reader: LiveReader) -> list[FunctionType]:
    """Every function that the declaration uses, also those inside others, but not those that all declarations share."""
    seen: dict[int, FunctionType] = {}
    for value in parts_of(reader):
        _walk(value, seen)
    return list(seen.values())


def parts_of(reader: LiveReader) -> Iterator[Any]:
    """The expressions of a declaration, texts and functions."""
    yield from (reader.id, reader.state_id, reader.gone, reader.tags, reader.read.items)
    if reader.check:
        yield reader.check.items
    yield from (detail.call.items for detail in reader.details)
    for name in reader.attributes:
        attribute = reader.attribute(name)
        yield from (attribute.live, attribute.normalise, attribute.co_managed)
    if reader.unmanaged:
        rule = reader.unmanaged
        yield from (rule.where, rule.import_id, *rule.shown.values())
        yield from (part for parent in rule.parents for part in (parent.live, parent.state))
        yield from (part for claim in rule.claims for part in (claim.ours, claim.theirs))


def _walk(value: Any, seen: dict[int, FunctionType]) -> None:
    if isinstance(value, partial):
        for inner in (value.func, *value.args, *value.keywords.values()):
            _walk(inner, seen)
    elif isinstance(value, FunctionType) and value.__module__.startswith(_OURS) and id(value) not in seen:
        if value.__module__.startswith(_SHAPES) and value.__closure__ is None:
            return
        seen[id(value)] = value
        for inner in (*globals_of(value).values(), *cells_of(value)):
            _walk(inner, seen)
    elif isinstance(value, Mapping):
        for inner in value.values():
            _walk(inner, seen)


def is_shared(function: FunctionType) -> bool:
    """Whether a function is one that all declarations share: only what it keeps is the declaration's own."""
    return function.__module__.startswith(_SHAPES)


def partials_of(reader: LiveReader) -> list[partial[Any]]:
    """The functions with some arguments given."""
    return [part for part in parts_of(reader) if isinstance(part, partial)]


def globals_of(function: FunctionType) -> dict[str, Any]:
    """What a function uses of its module."""
    return {
        name: function.__globals__[name]
        for code in codes_of(function.__code__)
        for name in code.co_names
        if name in function.__globals__
    }


def cells_of(function: FunctionType) -> list[Any]:
    """What a function keeps of the one that made it."""
    return [cell.cell_contents for cell in function.__closure__ or ()]


def codes_of(code: CodeType) -> Iterator[CodeType]:
    """A function's code and that of the functions inside it."""
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from codes_of(inner)


def words_of(reader: LiveReader) -> list[str]:
    """The texts in a declaration's functions and the literals in its JMESPath: keys and values that it looks for."""
    found: dict[str, None] = {}
    for text in (*parts_of(reader), *(detail.when for detail in reader.details)):
        if isinstance(text, str):
            found |= dict.fromkeys(_LITERAL.findall(text))
    for function in functions_of(reader):
        for code in codes_of(function.__code__):
            found |= dict.fromkeys(_texts(code.co_consts))
        for value in (*globals_of(function).values(), *cells_of(function), *(function.__kwdefaults__ or {}).values()):
            found |= dict.fromkeys(_texts(value))
    for part in parts_of(reader):
        if isinstance(part, partial):
            found |= dict.fromkeys(_texts([*part.args, *part.keywords.values()]))
    return [word for word in found if word and " " not in word]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(key)
            yield from _texts(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _texts(inner)
