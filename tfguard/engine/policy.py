"""A policy: judgement as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct

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


class Match(Struct, frozen=True):
    """Which rows a policy looks at. An empty list of types or actions matches all."""

    subject: Subject = Subject.CHANGE
    types: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    order: Order | None = None

    def takes(self, change: Change) -> bool:
        """Whether the action and its order are the policy's; the type is looked up apart."""
        return (not self.actions or change.action in self.actions) and self.order in (None, change.order)


class Grade(Struct, frozen=True, rename={"severity": "is"}):
    """A severity and the condition under which it holds; without a condition it always does."""

    severity: Severity
    when: str | None = None


class Policy(Struct, frozen=True):
    """One way in which a change takes a site down. docs/policy-language.md describes every field."""

    id: str
    title: str
    layer: Layer
    severity: Severity | tuple[Grade, ...]
    surface: Surface
    match: Match
    message: str
    why: str
    fix: str
    when: str | None = None
    on_unknown: Literal["not-checked", "ignore"] = "not-checked"
    attributes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    affected: str | None = None
    explains: str | None = None
    references: tuple[str, ...] = ()

    @property
    def grades(self) -> tuple[Grade, ...]:
        """The severities, in the order in which they are tried."""
        return (Grade(self.severity),) if isinstance(self.severity, Severity) else self.severity

    @property
    def worst(self) -> Severity:
        """The highest severity that the policy can give."""
        return max((grade.severity for grade in self.grades), key=lambda severity: severity.rank)

    @property
    def expressions(self) -> tuple[str, ...]:
        """Every condition in the policy."""
        return tuple(text for text in (self.when, *(grade.when for grade in self.grades)) if text)

    @property
    def rule(self) -> Rule:
        """What a report says about the policy."""
        return Rule(self.id, self.title, self.layer, self.worst, self.why.strip(), self.fix.strip(), self.references)
