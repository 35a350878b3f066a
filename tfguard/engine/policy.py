"""A policy, as data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct, field

from tfguard.engine.markdown import without_facts
from tfguard.engine.template import HOLE, holes, one_line
from tfguard.model import Action, Change, Layer, Order, Rule, Severity, Surface


class Subject(StrEnum):
    """What a policy's facts are about."""

    CHANGE = "change"
    DRIFT = "drift"
    LIVE_RESOURCE = "live-resource"
    PLAN = "plan"
    WAIVER = "waiver"
    PROVIDER_REQUIREMENT = "provider-requirement"
    MODULE_CALL = "module-call"
    TERRAFORM = "terraform"
    LOCK_FILE = "lock-file"
    LOCKED_PROVIDER = "locked-provider"
    RESOURCE = "resource"
    PIPELINE = "pipeline"


class Capability(StrEnum):
    """What tfguard may know of a resource type; a declaration says it or leaves it out."""

    CAPACITY = "capacity"
    DISPOSABLE = "disposable"
    ENDPOINTS = "endpoints"
    FILTER = "filter"
    HEALTH = "health"
    IDENTITY = "identity"
    LOAD_BALANCER = "load-balancer"
    PARENT = "parent"
    POINTS_AT = "points-at"
    REACH = "reach"
    RECORD = "record"
    ROUTES = "routes"
    SCALES = "scales"
    SETTINGS = "settings"
    SIZE = "size"
    VERSION = "version"


class Match(Struct, frozen=True):
    """Which rows a policy looks at; what is left empty matches all.

    `types` are globs. `layers` and `has` ask what tfguard knows of the type: in which layer it stands, and whether it has
    each of these capabilities.
    """

    subject: Subject = Subject.CHANGE
    types: tuple[str, ...] = ()
    layers: tuple[Layer, ...] = ()
    has: tuple[Capability, ...] = ()
    actions: tuple[Action, ...] = ()
    order: Order | None = None

    def takes(self, change: Change) -> bool:
        """Whether the action and its order are the policy's; the type is looked up apart."""
        taken = not self.actions or change.action in self.actions or (change.forgets and Action.FORGET in self.actions)
        return taken and self.order in (None, change.order)


class Grade(Struct, frozen=True, rename={"severity": "is"}):
    """A severity and the condition under which it holds; without a condition it always does."""

    severity: Severity
    when: str | None = None


class GradedText(Struct, frozen=True):
    """A text and the condition under which it is said; without a condition it always is."""

    text: str
    when: str | None = None


Text: TypeAlias = str | GradedText | tuple[GradedText, ...]
"""A template; one with a condition; or several, of which the first that holds is said."""


class Policy(Struct, frozen=True):
    """One way in which a change takes a site down. docs/policy-language.md describes every field.

    `source` is the file of one that is not ours.
    """

    id: str
    title: str
    layer: Layer
    severity: Severity | tuple[Grade, ...]
    surface: Surface
    match: Match
    message: str | tuple[GradedText, ...]
    why: str
    fix: str | tuple[GradedText, ...]
    let: Mapping[str, str] = field(default_factory=dict)
    when: str | None = None
    on_unknown: Literal["not-checked", "ignore"] = "not-checked"
    fallback: bool = False
    attributes: tuple[str, ...] = ()
    evidence: tuple[Text, ...] = ()
    affected: str | None = None
    explains: str | None = None
    references: tuple[str, ...] = ()
    source: str = ""

    @property
    def grades(self) -> tuple[Grade, ...]:
        """The severities, in the order in which they are tried."""
        return (Grade(self.severity),) if isinstance(self.severity, Severity) else self.severity

    @property
    def worst(self) -> Severity:
        """The highest severity that the policy can give."""
        return max((grade.severity for grade in self.grades), key=lambda severity: severity.rank)

    @property
    def conditions(self) -> Iterator[str]:
        """Every condition in the policy, and what it gives a name for them."""
        yield from self.let.values()
        yield from filter(None, (self.when, *(grade.when for grade in self.grades)))
        yield from filter(None, (grade.when for text in self._texts for grade in graded(text)))

    @property
    def expressions(self) -> Iterator[str]:
        """Every expression: the conditions, and what the texts and the report ask for."""
        yield from self.conditions
        yield from filter(None, (self.affected, self.explains))
        for text in self._texts:
            for grade in graded(text):
                yield from holes(grade.text)

    @property
    def _texts(self) -> tuple[Text, ...]:
        return (self.message, *self.evidence, self.fix)

    @property
    def rule(self) -> Rule:
        """What a report says about the policy."""
        return Rule(self.id, self.title, self.layer, self.worst, self.why.strip(), self.guidance, self.references)

    @property
    def guidance(self) -> str:
        """The remediation without a finding: all of its grades with their conditions, and placeholders for what they name."""
        if isinstance(self.fix, str):
            return without_facts(self.fix) if HOLE.search(self.fix) else self.fix.strip()
        return "\n\n".join(f"{_case(grade)}\n\n{without_facts(grade.text)}" for grade in self.fix)


class Rules(Collection[Rule]):
    """What a report says about policies, worked out when an output asks for it: most name only those with a finding."""

    def __init__(self, policies: Iterable[Policy]) -> None:
        self._policies = tuple(policies)

    def __len__(self) -> int:
        return len(self._policies)

    def __iter__(self) -> Iterator[Rule]:
        return (policy.rule for policy in self._policies)

    def __contains__(self, item: object) -> bool:
        return any(item == rule for rule in self)


def graded(text: Text) -> tuple[GradedText, ...]:
    """The grades of a text, in the order in which they are tried."""
    if isinstance(text, str):
        return (GradedText(text),)
    return (text,) if isinstance(text, GradedText) else text


def _case(grade: GradedText) -> str:
    return f"When `{one_line(grade.when).replace('`', '')}`:" if grade.when else "Otherwise:"
