"""CloudTrail's record of who did what: management events of the last ninety days."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from tfguard.aws.client import Aws
from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.resources.shapes.live_reader import Call

DAYS = 90
"""How long CloudTrail's event history reaches back. Source: CloudTrail user guide, "Viewing event history"."""
PER_SECOND = 2
"""Calls of LookupEvents in each account and region. Source: the same guide, on quotas."""


@dataclass(frozen=True, slots=True)
class Event:
    """One management event, as CloudTrail records it."""

    name: str
    source: str
    time: datetime
    region: str
    identity: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    answer: Mapping[str, Any] = field(default_factory=dict)
    user_agent: str = ""
    from_console: bool = False
    invoked_by: str = ""
    failed: bool = False
    id: str = ""


class EventSource(Protocol):
    """Where events come from: CloudTrail, or a recording of it."""

    def events(self, source: str, region: str, names: Sequence[str]) -> Iterator[Event]:
        """The events of an AWS service that have one of the names.

        Raises:
            UnreadableError: they cannot be read.

        """


def parse_event(record: Mapping[str, Any]) -> Event:
    """An event from CloudTrail's own record."""
    identity = record.get("userIdentity") or {}
    return Event(
        name=str(record.get("eventName") or ""),
        source=str(record.get("eventSource") or ""),
        time=datetime.fromisoformat(str(record.get("eventTime")).replace("Z", "+00:00")),
        region=str(record.get("awsRegion") or ""),
        identity=identity,
        parameters=record.get("requestParameters") or {},
        answer=record.get("responseElements") or {},
        user_agent=str(record.get("userAgent") or ""),
        from_console=str(record.get("sessionCredentialFromConsole")).lower() == "true",
        invoked_by=str(identity.get("invokedBy") or ""),
        failed=bool(record.get("errorCode")),
        id=str(record.get("eventID") or ""),
    )


class CloudTrail:
    """The event history of the account, at the pace that AWS allows."""

    def __init__(self, aws: Aws) -> None:
        self._aws = aws
        self._lock = threading.Lock()
        self._last: dict[str, float] = {}

    def events(self, source: str, region: str, names: Sequence[str]) -> Iterator[Event]:
        """Look up each event name: far fewer events than all of a service's, of which most only read."""
        start = datetime.now(UTC) - timedelta(days=DAYS)
        for name in names:
            self._pause(region)
            call = Call("lookup_events", "Events")
            asked = {
                "LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": name}],
                "StartTime": start,
            }
            try:
                items = self._aws.items("cloudtrail", region, call, asked)
            except GoneError as error:  # no code of LookupEvents says so
                raise UnreadableError("CloudTrail has no events", "Scan again.") from error
            for item in items:
                event = _parsed(item)
                if event is not None and event.source == source:
                    yield event

    def _pause(self, region: str) -> None:
        """Wait until the next call is allowed."""
        with self._lock:
            wait = self._last.get(region, 0.0) + 1 / PER_SECOND - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            self._last[region] = time.monotonic()


def _parsed(item: Mapping[str, Any]) -> Event | None:
    try:
        return parse_event(json.loads(item["CloudTrailEvent"]))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        return None
