"""Facts about the instances of one block: keys that disappear, indexes that move up, and keys that are renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any, TypeAlias

from tfguard.comparison.differences import differences
from tfguard.comparison.values import same
from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Path, Value
from tfguard.model.values import UNKNOWN, is_empty
from tfguard.resources.catalogue import resource_type

_Block: TypeAlias = tuple[ModulePath, str]

_MIN_KEY = 2
"""A shorter key is found in too many values for its replacement to say anything."""
_MAX_COMPARED = 50
"""How many instances of a block are compared with each other: the mark of a shift is on all of them."""


class Shifts:
    """The blocks of one plan whose instances come and go."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> dict[str, Any] | None:
        """What happens to the block whose instance key this delete removes.

        Said once, at the first instance of the block that goes; null for any other change. `deleted`, `touched` and `created`
        are addresses of the block's instances, `left` is how many there are after the apply. `renumbered`: instances
        that stay take over each other's values, the mark of an element taken out of the middle of a list. `rekeyed`:
        the block makes the same objects again under other keys. Types that exist to be replaced have no shift, nor has
        a block of which nothing is left.
        """
        if not change.deletes or change.deposed or resource_type(change.type).disposable:
            return None
        family = self._families[_block(change)]
        if change.key != next(other.key for other in family if other.deletes):
            return None
        known = self._work_out(change, family)
        return {"family": change.family, **known} if known["left"] and (_keyed(change) or known["created"]) else None

    def _work_out(self, change: Change, family: list[Change]) -> dict[str, Any]:
        deleted = [other for other in family if other.deletes]
        touched = [other for other in family if other.action in (Action.UPDATE, Action.REPLACE)]
        created = [other for other in family if other.action is Action.CREATE]
        return {
            "deleted": [other.address for other in deleted],
            "touched": [other.address for other in touched],
            "created": [other.address for other in created],
            "left": self._rows[_block(change)] - len(deleted),
            "renumbered": any(_inherits(other, family, len(deleted)) for other in touched[:_MAX_COMPARED]),
            "rekeyed": any(_same_again(old, new) for old in deleted[:_MAX_COMPARED] for new in created[:_MAX_COMPARED]),
        }

    @cached_property
    def _families(self) -> dict[_Block, list[Change]]:
        """The changes of every block, in all instances of its module."""
        index: dict[_Block, list[Change]] = {}
        for change in self._plan.changes:
            if not change.deposed:
                index.setdefault(_block(change), []).append(change)
        return {block: sorted(family, key=_place) for block, family in index.items()}

    @cached_property
    def _rows(self) -> Counter[_Block]:
        """How many instances there are of the blocks that lose one, unchanged instances included."""
        types = {change.type for change in self._plan.changes if change.deletes}
        rows = (row for type_ in types for row in self._plan.rows_by_type.get(type_, ()))
        return Counter((module_path(row.module_address or ""), f"{row.block_type}.{row.name}") for row in rows)


def _block(change: Change) -> _Block:
    return module_path(change.module), change.block


def _place(change: Change) -> tuple[str, bool, int, str]:
    """Where an instance stands among those of its block, in whatever order the plan has them."""
    number = change.index if isinstance(change.index, int) else 0
    return change.module, isinstance(change.index, str), number, change.address


def _keyed(change: Change) -> bool:
    return change.index is not None or change.module.endswith("]")


def _inherits(change: Change, family: list[Change], distance: int) -> bool:
    """Whether what changes in this instance, or most of it, becomes what one other instance has now.

    A number or a switch alone is no mark of it: instances often have those in common. In a list the others are as
    many places further on as elements were taken out, at most.
    """
    changes = list(_planned(change))
    for other in family:
        if not isinstance(other.before, dict) or not _within(change, other, distance):
            continue
        taken = [value for path, value in changes if same(_at(other.before, path), value)]
        if 2 * len(taken) >= len(changes) and any(isinstance(value, (str, list)) for value in taken):
            return True
    return False


def _within(change: Change, other: Change, distance: int) -> bool:
    if isinstance(change.index, int) and isinstance(other.index, int) and change.module == other.module:
        return 0 < other.index - change.index <= distance
    return change.address != other.address


def _planned(change: Change) -> Iterator[tuple[Path, Value]]:
    """What the plan sets in an instance to another known value; `tags_all` only repeats `tags`."""
    both = isinstance(change.before, dict) and isinstance(change.after, dict)
    for leaf in differences(change.before, change.after) if both else ():
        if leaf.right is not UNKNOWN and not is_empty(leaf.right) and leaf.path[0] != "tags_all":
            yield leaf.path, leaf.right


def _same_again(old: Change, new: Change) -> bool:
    """Whether a new instance has the values of a deleted one, but for the key in them and what only one of them has."""
    if not isinstance(old.before, dict) or not isinstance(new.after, dict):
        return False
    if any(new.after.get(name) is UNKNOWN for name in resource_type(new.type).identity):
        return False  # What names the new one is open until apply: validation records of a certificate, for one.
    keys = _keys(old, new)
    shared = [name for name in new.after.keys() & old.before.keys() if _says(old.before[name]) and _says(new.after[name])]
    return bool(shared) and all(_alike(old.before[name], new.after[name], keys) for name in shared)


def _says(value: Value) -> bool:
    """Whether a value says something: it is known, and neither empty nor off."""
    return value is not UNKNOWN and not same(None, value)


def _keys(old: Change, new: Change) -> tuple[str, str] | None:
    """The key that a for_each instance, or its module's, had and has."""
    for before, after in ((old.index, new.index), (_last_key(old.module), _last_key(new.module))):
        if isinstance(before, str) and isinstance(after, str) and before != after and len(before) >= _MIN_KEY:
            return before, after
    return None


def _last_key(module: str) -> str | None:
    return module.rpartition("[")[2].strip(']"') if module.endswith('"]') else None


def _alike(before: Value, after: Value, keys: tuple[str, str] | None) -> bool:
    """Whether two values are equal in all that both say, the renamed key aside."""
    if not _says(before) or not _says(after) or same(before, after):
        return True
    if isinstance(before, dict) and isinstance(after, dict):
        return all(_alike(before[name], after[name], keys) for name in before.keys() & after.keys())
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(_alike(old, new, keys) for old, new in zip(before, after, strict=True))
    if keys and isinstance(before, str) and isinstance(after, str):
        return before.replace(*keys) == after
    return False


def _at(value: Value, path: Path) -> Value:
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
