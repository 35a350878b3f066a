"""What differs between two values of a resource, down to the leaf."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tfguard.inputs.plan.masks import Mask, is_masked
from tfguard.model import Difference, Path, Value
from tfguard.model.values import UNKNOWN, has_unknown, is_empty

_OWNER = re.compile(r"^\d{12}/(?=sg-)")
_ABSENT: tuple[Value, ...] = (None, "", [], {}, False, 0)


def same(before: Value, after: Value) -> bool:
    """Whether two values mean the same. Null stands for "empty, off or zero" where the other side says so."""
    if before is UNKNOWN or after is UNKNOWN:
        return False
    if before is None or after is None:
        return (before in _ABSENT) and (after in _ABSENT)
    if is_empty(before) and is_empty(after):
        return True
    if isinstance(before, dict) and isinstance(after, dict):
        return all(same(before.get(key), after.get(key)) for key in before.keys() | after.keys())
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(same, before, after))
    equal = before == after or _plain(before) == _plain(after)
    return bool(equal) and isinstance(before, bool) == isinstance(after, bool)


def _plain(value: Value) -> Value:
    """The id of a security group without its account, which a refresh adds and the configuration leaves out."""
    return _OWNER.sub("", value) if isinstance(value, str) else value


def differences(before: Value, after: Value, before_mask: Mask = None, after_mask: Mask = None) -> Iterator[Difference]:
    """Every leaf that differs, with the top-level attribute that holds it.

    Lists of blocks are compared as sets first, since most of them are sets and their order says nothing; what is
    left over is compared by position where that makes sense, else the list itself is the leaf.
    """
    for path, left, right in _walk((), before, after):
        yield Difference(path, left, right, is_masked(before_mask, path) or is_masked(after_mask, path))


def _walk(path: Path, before: Value, after: Value) -> Iterator[tuple[Path, Value, Value]]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            yield from _walk((*path, key), before.get(key), after.get(key))
    elif same(before, after):
        return
    elif _is_blocks(before) and _is_blocks(after):
        yield from _walk_blocks(path, before, after)
    else:
        yield path, before, after


def _walk_blocks(path: Path, before: list[Any], after: list[Any]) -> Iterator[tuple[Path, Value, Value]]:
    left, right = unmatched(before, after)
    if left and [index for index, _ in left] == [index for index, _ in right]:
        for (index, old), (_, new) in zip(left, right, strict=True):
            yield from _walk((*path, index), old, new)
    elif left or right:
        yield path, before, after


def _is_blocks(value: Value) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def unmatched(before: list[Any], after: list[Any]) -> tuple[list[tuple[int, Any]], list[tuple[int, Any]]]:
    """The elements of two lists that have no equal on the other side, with their positions; order does not count."""
    remaining = list(enumerate(after))
    left = []
    for index, item in enumerate(before):
        match = next((pair for pair in remaining if same(item, pair[1])), None)
        if match is None:
            left.append((index, item))
        else:
            remaining.remove(match)
    return left, remaining


def taken_out(before: Value, after: Value) -> Value:
    """The elements of one list that the other does not have: a list, or `UNKNOWN` where that is open until apply.

    A block that is unknown in parts stands for the first one that its known parts fit.
    """
    if after is UNKNOWN or before is UNKNOWN:
        return UNKNOWN
    left, right = unmatched(before if isinstance(before, list) else [], after if isinstance(after, list) else [])
    missing = [item for _, item in left]
    for _, item in right:
        fitting = next((old for old in missing if isinstance(item, dict) and _fits(old, item)), None)
        if fitting is not None:
            missing.remove(fitting)
    open_places = sum(1 for _, item in right if item is UNKNOWN)
    return UNKNOWN if 0 < len(missing) <= open_places else missing


def _fits(old: Value, new: Value) -> bool:
    """Whether a value that is unknown in parts may turn out to be the old one; with nothing unknown it cannot."""
    if new is UNKNOWN:
        return True
    if isinstance(old, dict) and isinstance(new, dict) and has_unknown(new):
        return all(_fits(old.get(key), new.get(key)) for key in old.keys() | new.keys())
    if isinstance(old, list) and isinstance(new, list) and has_unknown(new):
        return len(old) == len(new) and all(map(_fits, old, new))
    return same(old, new)
