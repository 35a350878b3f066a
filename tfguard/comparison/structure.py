"""What was put into a list, taken out of it or changed in it: the structural difference, as a report shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.comparison.differences import Leaf
from tfguard.comparison.shape import Shape, element, field, is_map, is_set
from tfguard.comparison.values import same, unmatched
from tfguard.model import UNKNOWN, Value


def parts(leaf: Leaf, *, answer: bool = False) -> Iterator[Leaf]:
    """The parts of a leaf that differ: of a set, the elements that only one side has; of a list, what deepdiff finds.

    >>> [part[:3] for part in parts(Leaf(("ports",), [80, 443], [80, 8080, 443]))]
    [(('ports', 1), None, 8080)]
    """
    if not isinstance(leaf.left, list) or not isinstance(leaf.right, list):
        yield leaf
    elif is_set(leaf.shape):
        removed, added = unmatched(leaf.left, leaf.right, leaf.shape, answer=answer)
        yield leaf._replace(left=[item for _, item in removed], right=[item for _, item in added])
    else:
        yield from _in_list(leaf, answer)


def _in_list(leaf: Leaf, answer: bool) -> Iterator[Leaf]:
    """What deepdiff finds, once everything that means the same has been made equal."""
    from deepdiff import DeepDiff  # here, since nothing that is in sync needs it

    left = _aligned(leaf.left, leaf.right, leaf.shape, answer)
    diff = DeepDiff(left, leaf.right, view="tree", threshold_to_diff_deeper=0)
    found = [_part(leaf, item) for items in diff.values() for item in items]
    yield from sorted(found, key=lambda part: [str(step) for step in part.path])


def _part(leaf: Leaf, item: Any) -> Leaf:
    from deepdiff.helper import NotPresent

    left, right = (None if isinstance(side, NotPresent) else side for side in (item.t1, item.t2))
    return Leaf((*leaf.path, *item.path(output_format="list")), left, right)


def _aligned(left: Value, right: Value, shape: Shape, answer: bool) -> Value:
    """The left value with the right one in place of every part that means the same."""
    if right is UNKNOWN or same(left, right, shape, answer=answer):
        return right
    if isinstance(left, dict) and isinstance(right, dict):
        known = {key: _aligned(left.get(key), value, field(shape, key), answer) for key, value in right.items()}
        return {**left, **known} if is_map(shape) or not answer else known
    if isinstance(left, list) and isinstance(right, list) and not is_set(shape):
        common = [_aligned(one, other, element(shape), answer) for one, other in zip(left, right, strict=False)]
        return [*common, *left[len(common) :]]
    return left
