"""What a value may be, as far as names are concerned, and what is inside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, TypeAlias

from tfguard.engine.vocabulary import Shape

_PROJECTED: Final = "projected"
_LISTS: Final = frozenset(["list", "set", _PROJECTED])
"""Shapes with elements. Those of a projection stand where their own paths say, not inside another list."""
META_ARGUMENTS: Final = dict.fromkeys(
    ("connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"), None
)
"""What every resource block may have, whatever its type."""


class Candidate(NamedTuple):
    """One thing that a value may be: its shape, the type that it belongs to, and the path that leads to it."""

    shape: Shape
    owner: str = ""
    path: str = ""


Value: TypeAlias = tuple[Candidate, ...] | None
"""Everything that a value may be; None where nothing is known of it, and nothing of a literal, which has no names."""


def among(candidates: Iterable[Candidate], name: str) -> Value:
    """What is under a name in shapes of attributes."""
    found = []
    for candidate in candidates:
        path = f"{candidate.path}.{name}" if candidate.path else name
        match candidate.shape:
            case None | "dynamic":
                return None
            case dict() as inner if name in inner:
                found.append(Candidate(inner[name], candidate.owner, path))
            case ["map", inner]:
                found.append(Candidate(inner, candidate.owner, path))
    return tuple(found)


def elements(value: Value) -> Value:
    """The elements of what is a list."""
    if value is None:
        return None
    return tuple(
        Candidate(
            candidate.shape[1], candidate.owner, candidate.path if candidate.shape[0] == _PROJECTED else f"{candidate.path}[0]"
        )
        for candidate in value
        if isinstance(candidate.shape, list) and candidate.shape[0] in _LISTS
    )


def inside_lists(value: Value) -> Value:
    """The value, or its elements where it is a list."""
    if value is None:
        return None
    return tuple(inner for candidate in value for inner in elements((candidate,)) or (candidate,))


def members(value: Value) -> Value:
    """The values of an object's keys."""
    if value is None or any(not isinstance(candidate.shape, (dict, list)) for candidate in value):
        return None
    found: list[Candidate] = []
    for candidate in value:
        shapes = candidate.shape.values() if isinstance(candidate.shape, dict) else [candidate.shape[1]]
        found += [Candidate(shape, candidate.owner, f"{candidate.path}.*") for shape in shapes]
    return tuple(found)


def projected(value: Value) -> Value:
    """A list of it."""
    return None if value is None else tuple(candidate._replace(shape=[_PROJECTED, candidate.shape]) for candidate in value)


def either(values: Sequence[Value]) -> Value:
    """All that several values may be."""
    found: tuple[Candidate, ...] = ()
    for value in values:
        if value is None:
            return None
        found += value
    return found


def as_arguments(shape: Shape) -> Shape:
    """A shape as a configuration has it: a block that stands alone is a list of one."""
    if isinstance(shape, list):
        return [shape[0], as_arguments(shape[1])]
    if not isinstance(shape, dict):
        return shape
    return {
        name: ["list", as_arguments(inner)] if isinstance(inner, dict) else as_arguments(inner) for name, inner in shape.items()
    }
