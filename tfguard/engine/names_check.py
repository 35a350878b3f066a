"""Holds the names in a policy against the right ones: types, attributes, facts and functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import filter as matching
from functools import cached_property

from msgspec import Struct

from tfguard.engine.budget import LIMITS, BudgetError
from tfguard.engine.candidates import Candidate
from tfguard.engine.expression import parse
from tfguard.engine.functions import FUNCTIONS
from tfguard.engine.load import PolicyFile
from tfguard.engine.origin import path_of
from tfguard.engine.origin import place as place_of
from tfguard.engine.policy import Policy
from tfguard.engine.selection import fits
from tfguard.engine.slip import is_slip
from tfguard.engine.text import listed
from tfguard.engine.vocabulary import Keyed, Shape, Vocabulary
from tfguard.engine.walk import NoList, Told, UnknownName, Walk, WrongCall, WrongType
from tfguard.errors import PolicyError, nearest
from tfguard.model import Layer
from tfguard.model.values import Path

_WILD = re.compile(r"[*?\[]")
_OBJECTS = (Keyed.VALUES, Keyed.ARGUMENTS)
_MOST = LIMITS["slips"]
_DEPTH = 5
"""How deep in a type a name is looked for that is not where a policy has it."""


class Slip(Struct, frozen=True):
    """A name that no right one is.

    text: what it stands in: an expression, a pattern or the name itself.
    certain: nothing but a mistake; otherwise a version of the provider that is newer than what we know may have it.
    at: where it stands, where the text does not tell.
    """

    name: str
    text: str
    problem: str
    hint: str
    certain: bool = True
    at: Path = ()


def check_names(item: PolicyFile, vocabulary: Vocabulary, strict: bool, warn: Callable[[str], None]) -> None:
    """Refuse a policy file with a wrong name; warn of names that a newer provider may have, or refuse these as well.

    Raises:
        PolicyError: a name is wrong; the message names file, line and key, the hint the nearest right name.

    """
    for slip in _first_slips(item, vocabulary):
        path = slip.at or path_of(slip.text, item.file.first())
        said = f"{place_of(item.file, path, slip.name)}: {slip.problem}."
        if slip.certain or strict:
            raise PolicyError(said, slip.hint)
        warn(f"{said} {slip.hint}")


def _first_slips(item: PolicyFile, vocabulary: Vocabulary) -> list[Slip]:
    try:
        found = slips(item.policy, vocabulary)
    except BudgetError as error:
        raise PolicyError(f"{item.file.name}: {error.why}.", "Split the policy, or name fewer types.") from error
    if len(found) > _MOST.most and not found[0].certain:
        why = f"{item.file.name}: more than {_MOST} in it are not known."
        raise PolicyError(why, "Check `match.types`, or split the policy.")
    return found


def slips(policy: Policy, vocabulary: Vocabulary) -> list[Slip]:
    """The wrong names in a policy, each once, those that are certainly wrong first; not all where there are many.

    Raises:
        BudgetError: it has too many names to look at.

    """
    found: dict[Slip, None] = {}
    for slip in _Check(policy, vocabulary).slips():
        found[slip] = None
        if len(found) > _MOST.most:
            break
    return sorted(found, key=lambda slip: not slip.certain)


def notes(policy: Policy, vocabulary: Vocabulary) -> Iterator[str]:
    """What is no mistake, and may be one: types that a policy can say little about, and those that we know nothing of."""
    check = _Check(policy, vocabulary)
    list(check.slips())
    unknown = [pattern for pattern in policy.match.types if not vocabulary.knows(pattern) and not check.matched(pattern)]
    if unknown:
        yield f"nothing is known of {listed(unknown)}: no attribute is checked"
    elif check.idle:
        yield f"none of the attributes that it names is in {listed(check.idle)}"


class _Check:
    """One policy under the check."""

    def __init__(self, policy: Policy, vocabulary: Vocabulary) -> None:
        self._policy = policy
        self._vocabulary = vocabulary
        self._told: list[Told] = []
        self._matched: dict[str, Sequence[str]] = {}
        self._hints = _MOST.most
        self._facts = vocabulary.facts(policy.match.subject, policy.surface)
        self._object = next((shape for shape in self._facts.values() if shape in _OBJECTS), None)
        self._walk = Walk([Candidate(self._facts)], self._told.append, list(self._attributes()), self._may_be_type)

    def slips(self) -> Iterator[Slip]:
        """The wrong names, as often as they stand there."""
        yield from self._type_slips()
        for pattern in self._policy.attributes:
            if self._object is None:  # the attributes of what is no resource are its facts
                self._walk.name(pattern)
            else:
                self._walk.pattern(pattern, self._object)
            yield from self._taken(pattern)
        yield from self._let_slips()
        if self._policy.when:
            yield from self._followed(self._policy.when)
        self._walk.bind("attribute", (Candidate(Keyed.PATH),) if self._object else None)  # known to what is said of a finding
        done = {self._policy.when, *self._policy.let.values()}
        for text in dict.fromkeys(self._policy.expressions):
            if text not in done:
                yield from self._followed(text)

    def _let_slips(self) -> Iterator[Slip]:
        """The wrong names in what the policy gives a name; each may use the names before it."""
        for name, text in self._policy.let.items():
            if name in self._facts:
                yield Slip(name, text, f"{name!r} is a fact", "Give it another name.", at=("let", name))
            value = self._walk.expression(parse(text))
            yield from self._taken(text)
            self._walk.bind(name, value)

    def _followed(self, text: str) -> Iterator[Slip]:
        self._walk.expression(parse(text))
        yield from self._taken(text)

    @property
    def idle(self) -> list[str]:
        """The matched types that have none of the attributes named so far, where another one has some."""
        found = self._walk.found
        owners = dict.fromkeys(place.owner for place in self._walk.attributes)
        return [owner for owner in owners if owner not in found] if found & owners.keys() else []

    def _attributes(self) -> Iterator[Candidate]:
        """Where the attributes of the matched types are looked for; without types, those of all."""
        match = self._policy.match
        if not match.types and (Layer.RUN in match.layers or not (match.layers or match.has)):
            yield Candidate(dict.fromkeys(self._vocabulary.attributes(), "dynamic"))
        for type_ in self._types():
            yield from (Candidate(shapes, type_) for shapes in self._vocabulary.versions(type_))
        yield from (Candidate("dynamic", pattern) for pattern in match.types if not self.matched(pattern))

    def _types(self) -> list[str]:
        """The types that the policy looks at, as far as it names them or what the catalogue says of them."""
        match = self._policy.match
        if match.types:
            types = dict.fromkeys(type_ for pattern in match.types for type_ in self.matched(pattern))
        else:
            types = dict.fromkeys(sorted(self._vocabulary.declared()) if match.layers or match.has else ())
        return [type_ for type_ in types if fits(match, type_, self._vocabulary)]

    def matched(self, pattern: str) -> Sequence[str]:
        """The types that a pattern for types means."""
        if pattern not in self._matched:
            known = self._vocabulary.types()
            one = [pattern] if pattern in known else []
            self._matched[pattern] = sorted(matching(known, pattern)) if _WILD.search(pattern) else one
        return self._matched[pattern]

    def _nearest(self, name: str, right: Iterable[str]) -> str | None:
        """The right name that may have been meant; of many wrong ones nobody reads the hints, and each takes its time."""
        self._hints -= 1
        return nearest(name, right) if self._hints >= 0 else None

    @cached_property
    def _elsewhere(self) -> dict[str, str]:
        """Every name inside the matched types, and the first path to it."""
        found: dict[str, str] = {}
        for place in self._walk.attributes:
            for name, path in _paths(place.shape):
                found.setdefault(name, path)
        return found

    def _may_be_type(self, name: str) -> bool:
        return name in self._vocabulary.types() or not self._vocabulary.knows(name)

    def _type_slips(self) -> Iterator[Slip]:
        for pattern in self._policy.match.types:
            if not self.matched(pattern):
                yield from self._type_slip(pattern, pattern)
        if not self._walk.attributes:
            yield Slip("match", "", "no type is all that it asks for", "Ask for less, or leave out `types`.", at=("match",))

    def _type_slip(self, name: str, text: str) -> Iterator[Slip]:
        """Nothing is said of a provider that we do not know, but where it looks like another one's name misspelt."""
        near = self._nearest(name, self._vocabulary.types())
        certain = near is not None and is_slip(name, near)
        known = self._vocabulary.sources(name)
        if known or (certain and near and name.partition("_")[2] == near.partition("_")[2]):
            what = "no type matches" if _WILD.search(name) else "there is no type"
            yield _slip(name, text, f"{what} {name!r}" + (f" in {listed(known)}" if known else ""), near, certain)

    def _taken(self, text: str) -> Iterator[Slip]:
        told, self._told[:] = list(self._told), []
        for item in told:
            match item:
                case UnknownName():
                    yield self._unknown(item, text)
                case NoList(places):
                    yield Slip(_last(places[0].path), text, f"{_named(places)} is no list", "Leave out the [ ] after it.")
                case WrongCall(name, problem):
                    near = self._nearest(name, FUNCTIONS) if name not in FUNCTIONS else None
                    yield Slip(name, text, problem, _meant(near) or "docs/policy-language.md lists the functions.")
                case WrongType(name):
                    yield from self._type_slip(name, text)

    def _unknown(self, item: UnknownName, text: str) -> Slip:
        name, places = item
        right = sorted({key for place in places if isinstance(place.shape, dict) for key in place.shape})
        near = self._nearest(name, right)
        if not any(place.owner for place in places):
            return self._unknown_fact(item, text, near)
        inside = _inside_list(places, name)
        if inside:
            return Slip(name, text, f"{_named(places)} is a list", f"Write {inside}.")
        at = self._elsewhere.get(name)
        problem = f"there is no attribute {name!r} in {_named(places)}"
        if at and not (near and is_slip(name, near)):
            return Slip(name, text, problem, f"It is at {at}.")
        return _slip(name, text, problem, near, near is not None and is_slip(name, near))

    def _unknown_fact(self, item: UnknownName, text: str, near: str | None) -> Slip:
        name, places = item
        hint = _meant(near) or "docs/facts.md describes every fact."
        if places[0].shape is self._facts:
            return Slip(name, text, f"there is no fact {name!r} about a {self._policy.match.subject}", hint)
        if not places[0].path:  # of all types
            # A type of a provider that we do not know may have it.
            return _slip(name, text, f"no type has an attribute {name!r}", near, certain=False)
        return Slip(name, text, f"there is no {name!r} in the fact {places[0].path}", hint)


def _slip(name: str, text: str, problem: str, near: str | None, certain: bool) -> Slip:
    newer = "" if certain else "A newer provider may have it; --strict makes this an error."
    return Slip(name, text, problem, " ".join(filter(None, [_meant(near), newer])), certain)


def _meant(near: str | None) -> str:
    return f"Did you mean {near}?" if near else ""


def _named(places: Sequence[Candidate]) -> str:
    """What places are called: the paths in their types."""
    return listed(list(dict.fromkeys(f"{place.owner}.{place.path}".strip(".") for place in places)))


def _inside_list(places: Sequence[Candidate], name: str) -> str | None:
    """The path of a name inside the elements of a list."""
    for place in places:
        match place.shape:
            case ["list" | "set", {**inner}] if name in inner:
                return f"{place.path}[0].{name} or {place.path}[].{name}"
    return None


def _paths(shape: Shape, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """The names in a type, and where they stand: of places inside each other the outer one first."""
    if isinstance(shape, list) and shape[0] != "map":
        yield from _paths(shape[1], f"{path}[0]", depth)
    elif isinstance(shape, dict) and depth < _DEPTH:
        at = f"{path}." if path else ""
        yield from ((name, f"{at}{name}") for name in shape)
        for name, inner in shape.items():
            yield from _paths(inner, f"{at}{name}", depth + 1)


def _last(path: str) -> str:
    return path.rpartition(".")[2]
