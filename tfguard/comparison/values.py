"""Compares two values of one attribute as Terraform's provider would: null and empty, sets, numbers in texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from tfguard.comparison.shape import Shape, element, field, is_map, is_set
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import as_number, is_empty, is_number

_NULL: Final[tuple[Value, ...]] = (None, "", [], {}, False, 0)
_SCALARS: Final = frozenset([str, bool, int, float, type(None)])
_OWNER: Final = re.compile(r"^\d{12}/(?=sg-)")


def same(left: Value, right: Value, shape: Shape = None, *, answer: bool = False) -> bool:
    """Whether two values mean the same.

    Null is the same as empty, zero and false, but only where one side is null: false is not the same as true, nor [] as
    [0]. With `answer` the right side is what a cloud answered, put into Terraform's form; else both are the provider's own
    values. They differ in this:

    - What an answer has no word of, an unknown part or an attribute that is not in it, differs from nothing. In a plan
      what is unknown may become anything, and an attribute that is missing is null.
    - Clouds write numbers and switches as text as they like: 300 in an answer is "300", and "0" and "false" may stand for
      null, as may a block of nothing else. A plan has them in the provider's types.
    - A key of a map is its author's: one with an empty text is one more in an answer. In a plan it may be null as well.

    >>> same(None, []), same(True, False), same([1, 2], [2, 1], ["set", "number"]), same("300", 300, answer=True)
    (True, False, True, True)
    """
    if answer and (right is UNKNOWN or left == right):
        return True
    if left is UNKNOWN or right is UNKNOWN:
        return False
    if left is None or right is None:
        value = right if left is None else left
        return is_void(value) if answer else value in _NULL
    if isinstance(left, dict) and isinstance(right, dict):
        return _same_objects(left, right, shape, answer)
    if isinstance(left, list) and isinstance(right, list):
        return _same_lists(left, right, shape, answer)
    return (is_empty(left) and is_empty(right)) or _same_scalars(left, right, answer)


def is_one(left: Value, right: Value) -> bool:
    """Whether two values are one plain value, or both empty: most attributes keep theirs, whatever their shape."""
    if type(left) is not type(right):
        return False
    return bool(left == right) if type(left) in _SCALARS else not left and not right


def is_void(value: Value) -> bool:
    """Whether a value of an answer may stand for null: "", 0, false, an empty list, an object that holds nothing else."""
    if isinstance(value, dict):
        return all(map(is_void, value.values()))
    return value in (*_NULL, "0", "false")


def _same_scalars(left: Value, right: Value, answer: bool) -> bool:
    if answer and (isinstance(left, bool) or isinstance(right, bool)):
        return str(left).lower() == str(right).lower()
    if answer and (is_number(left) or is_number(right)):
        return as_number(left) is not None and as_number(left) == as_number(right)
    return bool(left == right or _plain(left) == _plain(right)) and isinstance(left, bool) == isinstance(right, bool)


def _plain(value: Value) -> Value:
    """The id of a security group without its account, which a refresh adds and the configuration leaves out."""
    return _OWNER.sub("", value) if isinstance(value, str) else value


def _same_objects(left: Mapping[str, Value], right: Mapping[str, Value], shape: Shape, answer: bool) -> bool:
    if answer and is_map(shape) and left.keys() != right.keys():
        return False
    keys = right.keys() if answer else left.keys() | right.keys()
    return all(same(left.get(key), right.get(key), field(shape, key), answer=answer) for key in keys)


def _same_lists(left: list[Value], right: list[Value], shape: Shape, answer: bool) -> bool:
    if len(left) != len(right):
        return False
    if is_set(shape):
        return not unmatched(left, right, shape, answer=answer)[0]
    inner = element(shape)
    return all(same(one, other, inner, answer=answer) for one, other in zip(left, right, strict=True))


def unmatched(
    left: list[Value], right: list[Value], shape: Shape = None, *, answer: bool = False
) -> tuple[list[tuple[int, Value]], list[tuple[int, Value]]]:
    """The elements of two lists that have no equal on the other side, with their positions; order does not count."""
    inner = element(shape)
    rest = dict(enumerate(right))
    alone = []
    for index, item in enumerate(left):
        match = next((place for place, other in rest.items() if same(item, other, inner, answer=answer)), None)
        if match is None:
            alone.append((index, item))
        else:
            del rest[match]
    return alone, list(rest.items())


def taken_out(before: Value, after: Value) -> Value:
    """The elements of one list that the other does not have: a list, or `UNKNOWN` where that is open until apply.

    A block that is unknown in parts stands for the first one that its known parts fit.
    """
    if after is UNKNOWN or before is UNKNOWN:
        return UNKNOWN
    left, right = unmatched(before if isinstance(before, list) else [], after if isinstance(after, list) else [])
    missing = [item for _, item in left]
    for _, item in right:
        fitting = next((old for old in missing if isinstance(item, dict) and fits(old, item)), None)
        if fitting is not None:
            missing.remove(fitting)
    open_places = sum(1 for _, item in right if item is UNKNOWN)
    return UNKNOWN if 0 < len(missing) <= open_places else missing


def fits(one: Value, other: Value) -> bool:
    """Whether two values may turn out to be the same, since parts of them are unknown."""
    if one is UNKNOWN or other is UNKNOWN:
        return True
    if isinstance(one, dict) and isinstance(other, dict):
        return all(fits(one.get(key), other.get(key)) for key in one.keys() | other.keys())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(fits, one, other))
    return same(one, other)
