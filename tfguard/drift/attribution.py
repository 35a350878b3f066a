"""Who made an edit: of the events since the last apply, the one that is it most surely; of several, the newest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tfguard.aws.refusal import UnreadableError
from tfguard.aws.trail import Event, EventSource
from tfguard.model import SENSITIVE, NotChecked, Severity
from tfguard.model.drift import Attribution, Confidence, Drift, DriftKind, Via
from tfguard.resources.catalogue import event_names
from tfguard.resources.shapes.event_names import EventNames
from tfguard.resources.shapes.live_reader import GLOBAL_REGION
from tfguard.resources.shapes.normalise import dns_name

_SSO = re.compile(r"AWSReservedSSO_(?P<set>.+)_[0-9a-f]{16}$")
_TERRAFORM = re.compile(r"Terraform/|OpenTofu/|terraform-provider-aws|HashiCorp Terraform")
_CONSOLE = re.compile(r"console\.(\w+\.)?amazonaws\.com|^AWS Internal|Mozilla/|S3Console")
_ARN_PARTS = re.compile(r"[:/]")
_ORDER = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
_HINT = "Allow cloudtrail:LookupEvents, or scan with --no-attribution."


class Attributed(Struct, frozen=True):
    """The drift with its attributions, and what could not be looked up."""

    drifts: tuple[Drift, ...]
    not_checked: tuple[NotChecked, ...]


class Attributor:
    """Looks events up, each question once."""

    def __init__(self, trail: EventSource) -> None:
        self._trail = trail
        self._events: dict[tuple[str, str, tuple[str, ...]], list[Event]] = {}
        self._refused: dict[str, UnreadableError] = {}

    def attribute(self, drifts: Sequence[Drift]) -> Attributed:
        """Say of each drift who made it, where an event tells."""
        found = tuple(replace(drift, attribution=self._of(drift)) if drift.counts else drift for drift in drifts)
        refused = tuple(
            NotChecked(f"who made the edits in {region}", error.why, _HINT, Severity.LOW)
            for region, error in sorted(self._refused.items())
        )
        return Attributed(found, refused)

    def _of(self, drift: Drift) -> Attribution | None:
        known = event_names(drift.type)
        if known is None:
            return None
        names = known.names(drift)
        region = GLOBAL_REGION if known.is_global else drift.scope.region
        if not names or not region:
            return None
        best: Attribution | None = None
        for attribution in _candidates(self._look(known, region, names), drift, known.marks(drift)):
            if best is None or _ORDER.index(attribution.confidence) > _ORDER.index(best.confidence):
                best = attribution
        return best

    def _look(self, known: EventNames, region: str, names: Sequence[str]) -> list[Event]:
        key = (known.source, region, tuple(names))
        if key not in self._events:
            try:
                events = list(self._trail.events(known.source, region, names))
            except UnreadableError as error:
                self._refused[region] = error
                events = []
            self._events[key] = sorted(events, key=lambda event: event.time, reverse=True)
        return self._events[key]


def _candidates(events: Sequence[Event], drift: Drift, marks: Sequence[str]) -> Iterator[Attribution]:
    """The events that may be the edit, the newest first. What is older than the last apply cannot be."""
    seen = False
    for event in events:
        confidence = None if event.failed else confidence_in(event, drift, marks)
        if confidence is None:
            continue
        applied = via(event) is Via.TERRAFORM
        if not applied or (confidence is Confidence.HIGH and not seen):
            yield Attribution(actor(event), via(event), event.name, event.time, confidence)
        if applied:
            return
        seen = True


def confidence_in(event: Event, drift: Drift, marks: Sequence[str]) -> Confidence | None:
    """How surely an event is the edit; None where it is about something else.

    High: it names the object, and a value that is live now, or the object was made or deleted by it. Medium: it names
    the object. Low: only a part of what names the object is in it.
    """
    given = _names(event.parameters)
    named = bool(marks) and all(mark in given for mark in marks)
    if drift.kind is not DriftKind.CHANGED:
        own = drift.id and drift.id.lower() in given | _names(event.answer)
        return Confidence.HIGH if named or own else None
    if named:
        return Confidence.HIGH if given & _live_values(drift) else Confidence.MEDIUM
    return Confidence.LOW if len(marks) > 1 and marks[0] in given else None


def _names(value: Any) -> set[str]:
    """The texts of an event, and the names at the ends of ARNs: some events name by ARN what others name by name.

    Of the root of an account the name is the account, as policies are compared.
    """
    found = set(_texts(value))
    return found | {_ARN_PARTS.split(text.removesuffix(":root"))[-1] for text in found if text.startswith("arn:")}


def _live_values(drift: Drift) -> set[str]:
    """The live values that say something: a lone flag or a zero is in many events."""
    found = {text for item in drift.attributes for text in _texts(item.live)}
    return {text for text in found if text not in ("0", "1", "", SENSITIVE)}


def _texts(value: Any) -> Iterator[str]:
    """Every text and number in an event's parameters, as the marks of objects are compared."""
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, str):
        yield str(dns_name(value))
        if value[:1] in ("{", "["):
            try:
                yield from _texts(json.loads(value))
            except ValueError:
                return
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def actor(event: Event) -> str:
    """Who it was: a person behind single sign-on by the session's name, else the role, the user, or the service."""
    identity = event.identity
    kind = identity.get("type")
    arn = str(identity.get("arn") or "")
    if kind == "AssumedRole":
        role, _, session = arn.partition(":assumed-role/")[2].partition("/")
        found = _SSO.match(role)
        return f"{session} ({found['set']})" if found else f"{session} ({role})" if session else arn
    if kind == "IAMUser":
        return str(identity.get("userName") or arn)
    if kind == "Root":
        return "the root user"
    return event.invoked_by or str(identity.get("userName") or arn or identity.get("principalId") or "unknown")


def via(event: Event) -> Via:
    """How it was done."""
    if event.invoked_by or event.identity.get("type") == "AWSService":
        return Via.SERVICE
    if _TERRAFORM.search(event.user_agent):
        return Via.TERRAFORM
    if event.from_console or _CONSOLE.search(event.user_agent):
        return Via.CONSOLE
    return Via.HUMAN_CLI
