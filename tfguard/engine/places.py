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


class Place(NamedTuple):
    """One thing that a value may be: its shape, the type that it belongs to, and the path that leads to it."""

    shape: Shape
    owner: str = ""
    path: str = ""


Value: TypeAlias = tuple[Place, ...] | None
"""Everything that a value may be; None where nothing is known of it, and nothing of a literal, which has no names."""


def among(places: Iterable[Place], name: str) -> Value:
    """What is under a name in shapes of attributes."""
    found = []
    for place in places:
        path = f"{place.path}.{name}" if place.path else name
        match place.shape:
            case None | "dynamic":
                return None
            case dict() as inner if name in inner:
                found.append(Place(inner[name], place.owner, path))
            case ["map", inner]:
                found.append(Place(inner, place.owner, path))
    return tuple(found)


def elements(value: Value) -> Value:
    """The elements of what is a list."""
    if value is None:
        return None
    return tuple(
        Place(place.shape[1], place.owner, place.path if place.shape[0] == _PROJECTED else f"{place.path}[0]")
        for place in value
        if isinstance(place.shape, list) and place.shape[0] in _LISTS
    )


def inside_lists(value: Value) -> Value:
    """The value, or its elements where it is a list."""
    if value is None:
        return None
    return tuple(inner for place in value for inner in elements((place,)) or (place,))


def members(value: Value) -> Value:
    """The values of an object's keys."""
    if value is None or any(not isinstance(place.shape, (dict, list)) for place in value):
        return None
    found: list[Place] = []
    for place in value:
        shapes = place.shape.values() if isinstance(place.shape, dict) else [place.shape[1]]
        found += [Place(shape, place.owner, f"{place.path}.*") for shape in shapes]
    return tuple(found)


def projected(value: Value) -> Value:
    """A list of it."""
    return None if value is None else tuple(place._replace(shape=[_PROJECTED, place.shape]) for place in value)


def either(values: Sequence[Value]) -> Value:
    """All that several values may be."""
    found: tuple[Place, ...] = ()
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
