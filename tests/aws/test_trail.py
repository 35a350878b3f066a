"""CloudTrail's history: what is looked up, at which pace, and records that make no sense."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.aws.scripted import REGION, Script, aws, refuse
from tfguard.aws.recorded_trail import RecordedTrail
from tfguard.aws.refusal import UnreadableError
from tfguard.aws.trail import CloudTrail, parse_event

RECORD: dict[str, Any] = {
    "eventID": "e-1",
    "eventName": "DeleteThing",
    "eventSource": "things.amazonaws.com",
    "eventTime": "2026-03-04T05:06:07Z",
    "awsRegion": REGION,
    "userIdentity": {"type": "IAMUser", "userName": "maria", "invokedBy": "cloudformation.amazonaws.com"},
    "requestParameters": {"thingId": "t-1"},
    "responseElements": None,
    "userAgent": "console.amazonaws.com",
    "sessionCredentialFromConsole": "true",
}


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses, of which none is waited for."""
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setattr(time, "monotonic", lambda: 100 + sum(waits))
    return waits


def history(*records: Any) -> Script:
    items = [{"CloudTrailEvent": item if isinstance(item, str) else json.dumps(item)} for item in records]
    return Script(lookup_events=lambda **_: {"Events": items})


def test_an_event_from_its_record() -> None:
    event = parse_event(RECORD)
    assert (event.name, event.source, event.region, event.id) == ("DeleteThing", "things.amazonaws.com", REGION, "e-1")
    assert event.time == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert (event.from_console, event.failed, event.answer) == (True, False, {})
    assert event.invoked_by == "cloudformation.amazonaws.com"
    assert parse_event({**RECORD, "errorCode": "AccessDenied"}).failed


def test_each_name_is_looked_up_within_ninety_days(slept: list[float]) -> None:
    script = history(RECORD, {**RECORD, "eventSource": "others.amazonaws.com"}, "no JSON", {"eventName": "no time"})
    found = list(CloudTrail(aws(script)).events("things.amazonaws.com", REGION, ["DeleteThing", "PutThing"]))
    assert [event.id for event in found] == ["e-1", "e-1"]
    asked = [params for _, params in script.asked]
    assert [item["LookupAttributes"][0]["AttributeValue"] for item in asked] == ["DeleteThing", "PutThing"]
    assert all(abs(datetime.now(UTC) - timedelta(days=90) - item["StartTime"]) < timedelta(minutes=1) for item in asked)


def test_two_calls_a_second_in_each_region(slept: list[float]) -> None:
    source = CloudTrail(aws(history()))
    list(source.events("things.amazonaws.com", REGION, ["A", "B", "C"]))
    assert slept == [0.5, 0.5]
    list(source.events("things.amazonaws.com", "us-east-1", ["A"]))
    assert slept == [0.5, 0.5]


def test_a_history_that_is_refused_is_unreadable(slept: list[float]) -> None:
    source = CloudTrail(aws(Script(lookup_events=refuse("AccessDenied"))))
    with pytest.raises(UnreadableError, match="denied: cloudtrail:LookupEvents"):
        list(source.events("things.amazonaws.com", REGION, ["A"]))


def test_a_recording_has_what_fits() -> None:
    records = [RECORD, {**RECORD, "eventName": "PutThing"}, {**RECORD, "awsRegion": "us-east-1"}]
    source = RecordedTrail([parse_event(record) for record in records])
    assert len(list(source.events("things.amazonaws.com", REGION, ["DeleteThing"]))) == 1
    assert len(list(source.events("things.amazonaws.com", REGION, ["DeleteThing", "PutThing"]))) == 2
    assert list(source.events("others.amazonaws.com", REGION, ["DeleteThing"])) == []
