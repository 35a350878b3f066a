"""The masks of a plan: which parts of a value are unknown until apply, and which are sensitive."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from tfguard.model.values import UNKNOWN, Path, Value

Mask = Any
"""true, false, null, or a dict or list of masks; a list is aligned with the value's by index."""


def merge_unknown(value: Value, unknown: Mask) -> Value:
    """The value with `UNKNOWN` wherever the mask says so.

    Terraform leaves unknown keys out of objects and puts null in their place in lists.

    >>> merge_unknown({"name": "web"}, {"arn": True})
    {'name': 'web', 'arn': (unknown until apply)}
    """
    if unknown is True:
        return UNKNOWN
    if isinstance(unknown, dict):
        merged = dict(value) if isinstance(value, dict) else {}
        for key, mask in unknown.items():
            if _marks(mask) or key in merged:
                merged[key] = merge_unknown(merged.get(key), mask)
        return merged if merged or value is not None else value
    if isinstance(unknown, list) and unknown:
        items = list(value) if isinstance(value, list) else []
        items += [None] * (len(unknown) - len(items))
        return [merge_unknown(item, mask) for item, mask in zip(items, unknown, strict=False)] + items[len(unknown) :]
    return value


def _marks(mask: Mask) -> bool:
    """Whether a mask holds true at any depth."""
    if isinstance(mask, dict):
        return any(_marks(item) for item in mask.values())
    if isinstance(mask, list):
        return any(_marks(item) for item in mask)
    return mask is True


def is_masked(mask: Mask, path: Path) -> bool:
    """Whether the value at the path, or anything that holds it or that it holds, is masked.

    >>> is_masked({"tags": {"key": True}}, ("tags",))
    True
    """
    for step in path:
        if mask is True:
            return True
        if isinstance(mask, dict):
            mask = mask.get(step)
        elif isinstance(mask, list) and isinstance(step, int):
            mask = mask[step] if 0 <= step < len(mask) else None
        else:
            return False
    return _marks(mask)


def union(left: Mask, right: Mask) -> Mask:
    """A mask that hides what either of two hides.

    >>> union({"a": True}, {"b": [False, True]})
    {'a': True, 'b': [False, True]}
    """
    if left is True or right is True:
        return True
    if isinstance(left, dict) and isinstance(right, dict):
        return {key: union(left.get(key), right.get(key)) for key in left | right}
    if isinstance(left, list) and isinstance(right, list):
        return [union(one, other) for one, other in zip_longest(left, right)]
    if isinstance(left, (dict, list)) and isinstance(right, (dict, list)):
        # The value has another shape on the other side, where these marks would find nothing.
        return _marks(left) or _marks(right)
    return left if isinstance(left, (dict, list)) else right


def aligned(mask: Mask, length: int) -> list[Mask]:
    """The masks of a list's elements. A mask of another length than the list cannot be trusted to be in its order."""
    if not isinstance(mask, list):
        return [None] * length
    if len(mask) == length:
        return mask
    whole: Mask = None
    for item in mask:
        whole = union(whole, item)
    return [whole] * length


def masked_values(value: Value, mask: Mask) -> Iterator[Value]:
    """Every leaf of the value that the mask hides."""
    if mask is True:
        yield from _leaves(value)
    elif isinstance(mask, dict) and isinstance(value, dict):
        for key, inner in mask.items():
            yield from masked_values(value.get(key), inner)
    elif isinstance(mask, list) and isinstance(value, list):
        for item, inner in zip(value, aligned(mask, len(value)), strict=True):
            yield from masked_values(item, inner)


def _leaves(value: Value) -> Iterator[Value]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield value
