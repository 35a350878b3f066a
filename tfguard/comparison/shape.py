"""The type of an attribute, as the provider's schema says it."""

from __future__ import annotations

from typing import Any, TypeAlias

Shape: TypeAlias = Any
"""The type of an attribute: "string", "number" or "bool"; ["set" | "list" | "map", shape]; {name: shape}; "dynamic", where
the provider leaves it open; None where it is not known."""


def is_set(shape: Shape) -> bool:
    """Whether order does not matter."""
    return isinstance(shape, list) and shape[0] == "set"


def is_map(shape: Shape) -> bool:
    """Whether the keys are the user's: one that is missing says something. Where no shape is known, they are."""
    return shape in (None, "dynamic") or (isinstance(shape, list) and shape[0] == "map")


def element(shape: Shape) -> Shape:
    """The shape of a list's elements."""
    return shape[1] if isinstance(shape, list) else None


def field(shape: Shape, key: str) -> Shape:
    """The shape of an object's attribute."""
    if isinstance(shape, dict):
        return shape.get(key)
    return shape[1] if isinstance(shape, list) else None
