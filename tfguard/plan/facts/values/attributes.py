"""Facts about the attributes of one change: what differs, in which direction, and what joins or leaves a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tfguard.comparison.differences import Leaf, differences
from tfguard.comparison.values import same, taken_out
from tfguard.inputs.plan.masks import is_masked
from tfguard.model import Change, Difference, Path, Value
from tfguard.model.values import UNKNOWN, as_number, format_path, has_unknown, is_empty

Entries = dict[str, dict[str, Any]]


class Attributes:
    """The differences of a change that keeps or replaces an object; none for a create or a delete."""

    def __init__(self, change: Change) -> None:
        both = isinstance(change.before, dict) and isinstance(change.after, dict)
        self._change = change
        self.leaves: tuple[Difference, ...] = tuple(self._differences()) if both else ()

    def _differences(self) -> Iterator[Difference]:
        """Every leaf that differs, and the blocks of which only the order does, where the provider says that it counts."""
        before, after = self._change.before, self._change.after
        found = list(differences(before, after))
        seen = {leaf.path[0] for leaf in found}
        lists = [name for name, value in before.items() if isinstance(value, list) and name in after and name not in seen]
        for name in sorted(lists):
            if before[name] != after[name] and not same(before[name], after[name]):
                found += self._reordered(name)
        for leaf in found:
            yield Difference(leaf.path, leaf.left, leaf.right, self._is_masked(leaf.path))

    def _reordered(self, name: str) -> Iterator[Leaf]:
        """The differences of a list of which only the order does, where it is known whether that counts."""
        from tfguard.resources.schema.provider import type_schema  # here, since most plans leave every order as it is

        shape = type_schema(self._change.type).shapes.get(name)
        if shape is not None:
            yield from differences(self._change.before[name], self._change.after[name], shape, path=(name,))

    def changed(self) -> Entries:
        """Every leaf that differs and every top-level attribute that holds one, by path."""
        entries = {format_path(leaf.path): _entry(leaf) for leaf in self.leaves}
        for leaf in self.leaves:
            top = str(leaf.path[0])
            if top not in entries:
                before, after = self._change.before.get(top), self._change.after.get(top)
                entries[top] = _entry(Difference((top,), before, after, self._is_masked((top,))))
        return entries

    def _is_masked(self, path: Path) -> bool:
        """Whether what is at a path, or anything in it, is sensitive on either side."""
        return is_masked(self._change.before_sensitive, path) or is_masked(self._change.after_sensitive, path)

    def unknown(self) -> list[str]:
        """The top-level attributes whose value, or a part of it, is unknown until apply."""
        after = self._change.after
        return sorted(key for key, value in after.items() if has_unknown(value)) if isinstance(after, dict) else []

    def lowered(self) -> Entries:
        """The numbers that fall; `UNKNOWN` where a number becomes unknown."""
        return self._where(lambda before, after: before is not None and after is not None and after < before, as_number)

    def raised(self) -> Entries:
        """The numbers that rise; `UNKNOWN` where a number becomes unknown."""
        return self._where(lambda before, after: before is not None and after is not None and after > before, as_number)

    def turned_off(self) -> Entries:
        """The switches that go from true to false or null."""
        return self._where(lambda before, after: before is True and after is not True, _as_switch)

    def turned_on(self) -> Entries:
        """The switches that go from false or null to true."""
        return self._where(lambda before, after: before is not True and after is True, _as_switch)

    def emptied(self) -> Entries:
        """What had a value and has none any more: null, "", [] or {}."""
        return self._where(lambda before, after: not is_empty(before) and is_empty(after), lambda value: value)

    def removed(self) -> dict[str, Value]:
        """The elements that leave a list or a set of values or blocks, by path."""
        return self._elements(lambda leaf: taken_out(leaf.before, leaf.after))

    def added(self) -> dict[str, Value]:
        """The elements that join a list or a set of values or blocks, by path."""
        return self._elements(lambda leaf: [UNKNOWN] if leaf.after is UNKNOWN else taken_out(leaf.after, leaf.before))

    def _where(self, test: Callable[[Value, Value], bool], read: Callable[[Value], Value]) -> Entries:
        found: dict[str, Any] = {}
        for leaf in self.leaves:
            before = read(leaf.before)
            if leaf.after is UNKNOWN:
                if before is not None:
                    found[format_path(leaf.path)] = UNKNOWN
            elif test(before, read(leaf.after)):
                found[format_path(leaf.path)] = _entry(leaf)
        return found

    def _elements(self, pick: Callable[[Difference], Value]) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for leaf in self._lists():
            elements = pick(leaf)
            if elements is UNKNOWN or elements:
                found[format_path(leaf.path)] = elements
        return found

    def _lists(self) -> list[Difference]:
        """The lists that differ: leaves that are lists, and the lists of blocks that the leaves are in."""
        found: dict[str, Difference] = {}
        for leaf in self.leaves:
            for depth, step in enumerate(leaf.path):
                if isinstance(step, int):
                    path = leaf.path[:depth]
                    before, after = _at(self._change.before, path), _at(self._change.after, path)
                    found.setdefault(format_path(path), Difference(path, before, after, leaf.sensitive))
            if isinstance(leaf.before, list) or isinstance(leaf.after, list):
                found.setdefault(format_path(leaf.path), leaf)
        return list(found.values())


def _at(value: Value, path: tuple[str | int, ...]) -> Value:
    for step in path:
        value = value[step]
    return value


def _as_switch(value: Value) -> bool | None:
    """True and false, also where a provider writes them as strings; None for everything else."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value) if isinstance(value, str) else None


def _entry(leaf: Difference) -> dict[str, Any]:
    return {
        "before": leaf.before,
        "after": leaf.after,
        "unknown": has_unknown(leaf.after),
        "sensitive": leaf.sensitive,
    }
