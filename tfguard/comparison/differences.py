"""Where two values differ, down to the leaf."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tfguard.comparison.shape import Shape, element, field, is_map, is_set
from tfguard.comparison.values import is_one, same, unmatched
from tfguard.model import Path, Value


class Leaf(NamedTuple):
    """One place at which two values differ: a plain value, or a list whose elements have no partners to compare with."""

    path: Path
    left: Value
    right: Value
    shape: Shape = None


def differences(left: Value, right: Value, shape: Shape = None, *, path: Path = (), answer: bool = False) -> Iterator[Leaf]:
    """Every leaf that differs. `answer` is as `same` has it, and `path` that of the two values themselves."""
    if isinstance(left, dict) and isinstance(right, dict):
        named = answer and is_map(shape)
        keys = left.keys() | right.keys() if named or not answer else right.keys()
        for key in sorted(keys):
            one, other = left.get(key), right.get(key)
            if named and (key in left) != (key in right):
                yield Leaf((*path, key), one, other, field(shape, key))
            elif not is_one(one, other):
                yield from differences(one, other, field(shape, key), path=(*path, key), answer=answer)
    elif not same(left, right, shape, answer=answer):
        leaf = Leaf(path, left, right, shape)
        yield from _in_lists(leaf, answer) if isinstance(left, list) and isinstance(right, list) else (leaf,)


def _in_lists(leaf: Leaf, answer: bool) -> Iterator[Leaf]:
    """In two lists that differ: inside the blocks that are partners, or the lists themselves where some have none."""
    pairs = _partners(leaf, answer)
    if pairs is None:
        yield leaf
    else:
        for index, one, other in pairs:
            yield from differences(one, other, element(leaf.shape), path=(*leaf.path, index), answer=answer)


def _partners(leaf: Leaf, answer: bool) -> list[tuple[int, Value, Value]] | None:
    """The blocks that stand for each other and differ, with their position; None where that makes no sense.

    In a set a position says nothing, so only one on either side can be a partner. A list of unknown shape in a plan is
    most likely a set, in the order that both sides share: then what has no equal is compared by position, and where only
    the order differs, nothing does. In an answer such a list is one.
    """
    left, right = leaf.left, leaf.right
    if not _is_blocks(left) or not _is_blocks(right):
        return None
    if len(left) == len(right) == 1:
        return [(0, left[0], right[0])]
    if not is_set(leaf.shape) and (answer or leaf.shape is not None):
        return None
    one, other = unmatched(left, right, leaf.shape, answer=answer)
    if is_set(leaf.shape):
        return [(0, one[0][1], other[0][1])] if len(one) == len(other) == 1 else None
    if [index for index, _ in one] != [index for index, _ in other]:
        return None
    return [(index, old, new) for (index, old), (_, new) in zip(one, other, strict=True)]


def _is_blocks(value: list[Value]) -> bool:
    return bool(value) and all(isinstance(item, dict) for item in value)
