"""Which policies look at which rows: asked for every row, answered once for each type."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Final, Protocol

from tfguard.engine.policy import Capability, Match, Policy, Subject
from tfguard.model import Layer

_WILD = re.compile(r"[*?\[]")


class Catalogue(Protocol):
    """What is known of resource types, as far as a policy's `match` may ask."""

    def layer_of(self, type_: str) -> Layer | None:
        """The layer in which a type stands; None for what has none."""

    def capabilities_of(self, type_: str) -> frozenset[Capability]:
        """What the declaration of a type says."""


class _Untyped:
    """The catalogue of rows that are no resources."""

    def layer_of(self, type_: str) -> Layer | None:
        """No layer."""
        return None

    def capabilities_of(self, type_: str) -> frozenset[Capability]:
        """No capabilities."""
        return frozenset()


UNTYPED: Final[Catalogue] = _Untyped()
"""For rows that have no resource type, such as waivers."""


class Selection:
    """Policies by what they look at. Those of a type keep the order in which they were given."""

    def __init__(self, policies: Iterable[Policy], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._named: defaultdict[tuple[Subject, str], list[tuple[int, Policy]]] = defaultdict(list)
        self._globbed: defaultdict[Subject, list[tuple[int, str, str, Policy]]] = defaultdict(list)
        self._known: dict[tuple[Subject, str], list[Policy]] = {}
        for number, policy in enumerate(policies):
            for pattern in policy.match.types or ("*",):
                stem = _WILD.split(pattern, maxsplit=1)[0]
                if stem == pattern:
                    self._named[policy.match.subject, pattern].append((number, policy))
                else:
                    self._globbed[policy.match.subject].append((number, stem, pattern, policy))

    def of(self, subject: Subject, type_: str) -> list[Policy]:
        """The policies that look at rows of a type; their action is looked up apart."""
        key = (subject, type_)
        if key not in self._known:
            found = dict(self._named.get(key, ()))
            found |= {
                number: policy
                for number, stem, pattern, policy in self._globbed[subject]
                if type_.startswith(stem) and fnmatchcase(type_, pattern)  # to compile a glob takes longer than all the rest
            }
            self._known[key] = [found[number] for number in sorted(found) if fits(found[number].match, type_, self._catalogue)]
        return self._known[key]


def fits(match: Match, type_: str, catalogue: Catalogue) -> bool:
    """Whether a type is in one of the policy's layers and has all that it asks for."""
    if match.layers and catalogue.layer_of(type_) not in match.layers:
        return False
    return not match.has or catalogue.capabilities_of(type_).issuperset(match.has)
