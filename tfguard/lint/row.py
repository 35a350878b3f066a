"""One thing under judgement: what it is, where it stands, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tfguard.engine.facts import Facts
from tfguard.engine.policy import Subject
from tfguard.inputs.place import Place


@dataclass(frozen=True, slots=True)
class Row:
    """A subject of policies.

    `type` is a resource's. `places` has, by argument, where it stands; `unreadable`, by argument, why its value is
    UNKNOWN, as half a sentence. `role` says how its module was judged, where that matters.
    """

    subject: Subject
    address: str
    place: Place
    facts: Facts
    type: str = ""
    places: Mapping[str, Place] = field(default_factory=dict)
    unreadable: Mapping[str, str] = field(default_factory=dict)
    role: str = ""


NOT_LITERAL = "is not literal"
