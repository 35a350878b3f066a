"""The type of an attribute, as the provider's schema says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from tfguard.model import Path

Shape: TypeAlias = Any
"""The type of an attribute: "string", "number", "bool"; ["set" | "list" | "map", shape]; {name: shape}; None: unknown."""


def is_set(shape: Shape) -> bool:
    """Whether order does not matter."""
    return isinstance(shape, list) and shape[0] == "set"


def is_ordered(shape: Shape) -> bool:
    """Whether order is known to matter."""
    return isinstance(shape, list) and shape[0] == "list"


def is_map(shape: Shape) -> bool:
    """Whether the keys are the user's: one that is missing says something. Where no shape is known, they are."""
    return shape is None or (isinstance(shape, list) and shape[0] == "map")


def element(shape: Shape) -> Shape:
    """The shape of a list's elements."""
    return shape[1] if isinstance(shape, list) else None


def field(shape: Shape, key: str) -> Shape:
    """The shape of an object's attribute."""
    if isinstance(shape, dict):
        return shape.get(key)
    return shape[1] if isinstance(shape, list) else None


def shape_at(shapes: Mapping[str, Shape], path: Path) -> Shape:
    """The shape of what is at a path in a resource whose attributes have these shapes; None where it is not known.

    >>> shape_at({"rule": ["list", {"ports": ["set", "number"]}]}, ("rule", 0, "ports"))
    ['set', 'number']
    """
    shape: Shape = dict(shapes)
    for step in path:
        shape = element(shape) if isinstance(step, int) else field(shape, step)
    return shape
