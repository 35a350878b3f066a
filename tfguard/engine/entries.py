"""Overrides and waivers by the findings that they are about: thousands of one meet thousands of the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Generic, TypeAlias, TypeVar

from tfguard.configuration import Override, Waiver, glob
from tfguard.model import Location

_Entry = TypeVar("_Entry", bound=Override | Waiver)
_Texts: TypeAlias = tuple[str, ...]
_Numbers: TypeAlias = frozenset[int]

_WILD: Final = re.compile(r"[*?]")
_SIDES: Final[dict[str, Callable[[Override | Waiver], _Texts]]] = {
    "policy": lambda entry: (entry.policy,) if isinstance(entry, Waiver) else entry.policies,
    "address": lambda entry: (entry.address,) if isinstance(entry, Waiver) else entry.addresses,
    "paths": lambda entry: entry.paths,
    "states": lambda entry: entry.states,
    "accounts": lambda entry: entry.accounts,
    "regions": lambda entry: entry.regions,
}
"""The globs that an entry has; none match everything. What they are held against is in `_texts`."""


class Entries(Generic[_Entry]):
    """Entries of the configuration, in their order. Which are about a finding is what `matches` of each would say."""

    def __init__(self, entries: Sequence[_Entry]) -> None:
        self._entries: Sequence[_Entry] = entries
        self._all = frozenset(range(len(entries)))
        lists = {name: list(map(globs, entries)) for name, globs in _SIDES.items()}
        self._sides = {name: _Globs(globs) for name, globs in lists.items() if any(globs)}

    def numbers(self, policy: str, location: Location, judged: str | None) -> _Numbers:
        """The positions of the entries about a finding of this policy, at this location of what was checked."""
        texts = _texts(policy, location, judged)
        found = sorted((side.of(texts[name]) for name, side in self._sides.items()), key=len)
        return found[0].intersection(*found[1:]) if found else self._all

    def first(self, policy: str, location: Location, judged: str | None) -> _Entry | None:
        """The first of them."""
        numbers = self.numbers(policy, location, judged)
        return self._entries[min(numbers)] if numbers else None

    def last(self, policy: str, location: Location, judged: str | None) -> _Entry | None:
        """The last of them."""
        numbers = self.numbers(policy, location, judged)
        return self._entries[max(numbers)] if numbers else None


def _texts(policy: str, location: Location, judged: str | None) -> dict[str, _Texts]:
    """What the globs are held against, of which one must match; what is not known is an empty text."""
    scope = location.scope
    texts: dict[str, Iterable[str | None]] = {
        "policy": (policy,),
        "address": (location.address,),
        "paths": location.paths or (judged,),
        "states": (scope.state, scope.lineage),
        "accounts": (scope.account,),
        "regions": (scope.region,),
    }
    return {name: tuple(text or "" for text in found) for name, found in texts.items()}


class _Globs:
    """The numbers of what has globs, found by texts. Only globs that begin, or end, like a text are tried."""

    def __init__(self, lists: Iterable[_Texts]) -> None:
        self._plain: defaultdict[str, set[int]] = defaultdict(set)
        self._begin = _Wild(lambda text, length: text[:length])
        self._end = _Wild(lambda text, length: text[len(text) - length :])
        self._always: set[int] = set()
        self._known: dict[_Texts, _Numbers] = {}
        self._alone: dict[int, _Numbers] = {}
        for number, patterns in enumerate(lists):
            if not patterns:
                self._always.add(number)
            for pattern in patterns:
                self._add(pattern, number)

    def _add(self, pattern: str, number: int) -> None:
        head, *rest = _WILD.split(pattern)
        if not rest:
            self._plain[pattern].add(number)
        elif len(head) >= len(rest[-1]):
            self._begin.add(head, pattern, number)
        else:
            self._end.add(rest[-1], pattern, number)

    def of(self, texts: _Texts) -> _Numbers:
        """The numbers of those that match one of the texts."""
        if texts not in self._known:
            found = [self._always, *(numbers for text in texts for numbers in self._matching(text))]
            self._known[texts] = self._together([numbers for numbers in found if numbers])
        return self._known[texts]

    def _together(self, found: list[set[int]]) -> _Numbers:
        """All of some sets. Most texts are matched by one glob, whose set is made once for all of them."""
        if len(found) != 1:
            return frozenset[int]().union(*found)
        key = id(found[0])
        if key not in self._alone:
            self._alone[key] = frozenset(found[0])
        return self._alone[key]

    def _matching(self, text: str) -> Iterator[set[int]]:
        yield self._plain.get(text, set())
        yield from self._begin.matching(text)
        yield from self._end.matching(text)


class _Wild:
    """Globs by the literal text at one of their ends; `part` cuts that end of a length from a text."""

    def __init__(self, part: Callable[[str, int], str]) -> None:
        self._part = part
        self._patterns: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._lengths: set[int] = set()

    def add(self, literal: str, pattern: str, number: int) -> None:
        """Add what has a glob."""
        self._patterns[literal][pattern].add(number)
        self._lengths.add(len(literal))

    def matching(self, text: str) -> Iterator[set[int]]:
        """The numbers, a set for each glob that matches."""
        for literal in (self._part(text, length) for length in self._lengths if length <= len(text)):
            yield from (numbers for pattern, numbers in self._patterns.get(literal, {}).items() if glob(pattern)(text))
