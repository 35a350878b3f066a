"""Which block of one list is which block of another: by equality, by a name or id in it, by position, by likeness."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from tfguard.comparison.values import fits, same
from tfguard.model import Value
from tfguard.model.values import UNKNOWN, is_empty

_NAMES = re.compile(r"(^|_)(arn|id|name|key|priority|rule_number|path_pattern)$")
"""The keys that tell the blocks of a set apart: two blocks that differ in them are two things."""
_ALIKE = 0.5
"""More than this part of two blocks must be equal for one to count as an edit of the other."""
_CERTAIN = 1.0


class Alignment(Struct, frozen=True):
    """Pairs of positions, left and right; and the positions on either side that have no partner."""

    pairs: dict[int, int]
    left_only: tuple[int, ...]
    right_only: tuple[int, ...]


def align(left: list[Value], right: list[Value], *, single: bool = False) -> Alignment:
    """Pair the blocks of two lists whose order says nothing. An unknown part of a block fits everything.

    `single` says that the list never holds more than one block: what is in it is the same block, however edited.
    """
    pairs: dict[int, int] = {}
    free = set(range(len(right)))
    for index, other in _candidates(left, right, single):
        if index not in pairs and other in free:
            pairs[index] = other
            free.discard(other)
    return Alignment(pairs, tuple(index for index in range(len(left)) if index not in pairs), tuple(sorted(free)))


def _candidates(left: list[Value], right: list[Value], single: bool) -> Iterator[tuple[int, int]]:
    """Every possible pair, the best first."""
    scored = [
        (-(_CERTAIN if single else _likeness(one, other)), index, position)
        for index, one in enumerate(left)
        for position, other in enumerate(right)
    ]
    return ((index, position) for score, index, position in sorted(scored) if -score > _ALIKE)


def _likeness(one: Value, other: Value) -> float:
    """From 0, for two things, to 3 for equal values."""
    if same(one, other):
        return 3.0
    if not isinstance(one, dict) or not isinstance(other, dict):
        return _CERTAIN if one is UNKNOWN or other is UNKNOWN else 0.0
    keys = [key for key in one.keys() | other.keys() if not (same(None, one.get(key)) and same(None, other.get(key)))]
    shared = sum(1 for key in keys if fits(one.get(key), other.get(key)))
    part = shared / len(keys) if keys else _CERTAIN
    named = [key for key in keys if _NAMES.search(key) and not is_empty(one.get(key)) and not is_empty(other.get(key))]
    if not named:
        return part
    return _CERTAIN + part if any(fits(one[key], other[key]) for key in named) else 0.0
