"""Which attributes of a type are secrets by their provider's schema: old plans and states have no marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from tfguard.model import Path, Value
from tfguard.redaction.inside import leaves
from tfguard.resources.schema.provider import data_source_schema, type_schema

NamePath: TypeAlias = tuple[str, ...]
"""The names that lead to an attribute, without the positions in lists."""


@cache
def secret_paths(type_: str, data: bool = False) -> tuple[NamePath, ...]:
    """The attributes that the schema of a resource type, or of a data source, calls sensitive or write-only, at any depth."""
    schema = data_source_schema(type_) if data else type_schema(type_)
    flat = ((name,) for name in sorted(schema.sensitive | schema.write_only))
    return tuple(dict.fromkeys((*flat, *_flagged(schema.flags, ()))))


def schema_secrets(type_: str, attributes: Value, data: bool = False) -> Iterator[Value]:
    """The values of an object that its type's schema calls secrets."""
    for path in secret_paths(type_, data):
        yield from values_at(attributes, path)


def is_schema_secret(type_: str, path: Path) -> bool:
    """Whether a path leads to what the schema calls a secret, or into it."""
    names = tuple(step for step in path if isinstance(step, str))
    return any(names[: len(secret)] == secret for secret in secret_paths(type_))


def values_at(value: Value, path: Path) -> Iterator[Value]:
    """The values at a path; where a list stands and the path has no position in it, those in each of its elements."""
    for depth, step in enumerate(path):
        if isinstance(value, list) and not isinstance(step, int):
            for item in value:
                yield from values_at(item, path[depth:])
            return
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        else:
            return
    yield from leaves(value)


def _flagged(flags: Mapping[str, Any], path: NamePath) -> Iterator[NamePath]:
    for name, flag in flags.items():
        letters = flag if isinstance(flag, str) else flag.get("", "")
        if name and ("s" in letters or "w" in letters):
            yield (*path, name)
        elif name and isinstance(flag, Mapping):
            yield from _flagged(flag, (*path, name))
