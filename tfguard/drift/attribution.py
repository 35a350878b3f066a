"""Who made an edit: the newest event that touches what drifted, after the state was written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tfguard.aws.refusal import UnreadableError
from tfguard.aws.trail import DAYS, Event, EventSource
from tfguard.drift.touches import GLOBAL_REGION, Touch, touches_of
from tfguard.model import SENSITIVE, NotChecked, Severity
from tfguard.model.drift import Attribution, Confidence, Drift, DriftKind, Via

_SSO = re.compile(r"AWSReservedSSO_(?P<set>.+)_[0-9a-f]{16}$")
_TERRAFORM = re.compile(r"Terraform/|OpenTofu/|terraform-provider-aws|HashiCorp Terraform")
_CONSOLE = re.compile(r"console\.(\w+\.)?amazonaws\.com|^AWS Internal|Mozilla/|S3Console")
_HINT = "Allow cloudtrail:LookupEvents, or scan with --no-attribution."


class Attributed(Struct, frozen=True):
    """The drift with its attributions, and what could not be looked up."""

    drifts: tuple[Drift, ...]
    not_checked: tuple[NotChecked, ...]


class Attributor:
    """Looks events up, each question once."""

    def __init__(self, trail: EventSource, now: datetime) -> None:
        self._trail = trail
        self._oldest = now - timedelta(days=DAYS)
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
        touch = touches_of(drift.type)
        if touch is None:
            return None
        names = touch.names(drift)
        region = GLOBAL_REGION if touch.is_global else drift.region
        marks = touch.marks(drift)
        if not names or not region or not marks:
            return None
        for event in self._look(touch, region, names):
            confidence = None if event.failed else confidence_in(event, drift, marks)
            if confidence is None:
                continue
            if via(event) is Via.TERRAFORM and confidence is not Confidence.HIGH:
                return None  # the last apply: what is older came before it, and cannot be the edit
            return Attribution(actor(event), via(event), event.name, event.time, confidence)
        return None

    def _look(self, touch: Touch, region: str, names: Sequence[str]) -> list[Event]:
        key = (touch.source, region, tuple(names))
        if key not in self._events:
            try:
                events = list(self._trail.events(touch.source, region, names, self._oldest))
            except UnreadableError as error:
                self._refused[region] = error
                events = []
            self._events[key] = sorted(events, key=lambda event: event.time, reverse=True)
        return self._events[key]


def confidence_in(event: Event, drift: Drift, marks: Sequence[str]) -> Confidence | None:
    """How surely an event is the edit; None where it is about something else.

    High: it names the object, and a value that is live now, or the object was made or deleted by it. Medium: it names
    the object. Low: only a part of what names the object is in it.
    """
    given = set(_texts(event.parameters))
    if all(mark in given for mark in marks):
        if drift.kind is not DriftKind.CHANGED or given & _live_values(drift):
            return Confidence.HIGH
        return Confidence.MEDIUM
    if drift.kind is DriftKind.UNMANAGED and drift.id.lower() in set(_texts(event.answer)):
        return Confidence.HIGH
    return Confidence.LOW if marks[0] in given and len(marks) > 1 and drift.kind is DriftKind.CHANGED else None


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
        yield value.rstrip(".").lower()
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
