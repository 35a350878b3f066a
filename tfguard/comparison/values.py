"""Compares two values of one attribute as Terraform's provider would: null and empty, sets, numbers in texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from tfguard.model import UNKNOWN, Value
from tfguard.model.values import as_number, is_number

Shape: TypeAlias = Any
"""The type of an attribute: "string", "number", "bool"; ["set" | "list" | "map", shape]; {name: shape}; None: unknown."""


def same(state: Value, live: Value, shape: Shape = None) -> bool:
    """Whether two values mean the same.

    Null is the same as empty, zero and false, but only where one side is null: false is not the same as true, nor [] as
    [0]. Keys that the live value does not have are not compared, since an answer that leaves something out says nothing.

    >>> same(None, []), same(True, False), same([1, 2], [2, 1], ["set", "number"]), same("300", 300)
    (True, False, True, True)
    """
    if live is UNKNOWN or state == live:
        return True
    if state is None or live is None:
        return is_void(live if state is None else state)
    if isinstance(state, list) and isinstance(live, list):
        return _same_lists(state, live, shape)
    if isinstance(state, dict) and isinstance(live, dict):
        return _same_objects(state, live, shape)
    return _same_scalars(state, live)


def is_void(value: Value) -> bool:
    """Whether a value may stand for null: "", 0, false, and lists and objects that hold nothing else."""
    if isinstance(value, list):
        return not value
    if isinstance(value, dict):
        return all(is_void(item) for item in value.values())
    return value is None or value in ("", 0, False, "0", "false")


def _same_scalars(state: Value, live: Value) -> bool:
    if isinstance(state, bool) or isinstance(live, bool):
        return str(state).lower() == str(live).lower()
    if is_number(state) or is_number(live):
        return as_number(state) is not None and as_number(state) == as_number(live)
    return False


def _same_lists(state: list[Value], live: list[Value], shape: Shape) -> bool:
    if len(state) != len(live):
        return False
    inner = element(shape)
    if not is_set(shape):
        return all(same(left, right, inner) for left, right in zip(state, live, strict=True))
    left_over, _ = unmatched(state, live, shape)
    return not left_over


def unmatched(state: list[Value], live: list[Value], shape: Shape) -> tuple[list[Value], list[Value]]:
    """The elements of two sets that have no counterpart in the other one."""
    inner = element(shape)
    rest = list(live)
    left_over = []
    for item in state:
        index = next((index for index, other in enumerate(rest) if same(item, other, inner)), None)
        if index is None:
            left_over.append(item)
        else:
            del rest[index]
    return left_over, rest


def _same_objects(state: Mapping[str, Value], live: Mapping[str, Value], shape: Shape) -> bool:
    if is_map(shape):
        return all(same(state.get(key), live.get(key)) and (key in state) == (key in live) for key in {*state, *live})
    return all(same(state.get(key), value, field(shape, key)) for key, value in live.items())


def is_set(shape: Shape) -> bool:
    """Whether order does not matter."""
    return isinstance(shape, list) and shape[0] == "set"


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
