"""An AWS that fails makes nothing deleted, and nothing clean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.drift.worlds import SHOP, STATE, Said, world
from tfguard.readings.registry import READINGS
from tfguard.sources.state import parse_state

ADDRESSES = [item.address for item in parse_state(Path(STATE).read_bytes(), STATE).resources if item.type in READINGS]


def scan(fault: dict[str, Any] | None = None) -> Said:
    return world(SHOP).scan(STATE, "--no-attribution", fault=fault)


def drifts(said: Said) -> list[tuple[str, str, list[str]]]:
    return sorted(
        (item["address"] or item["id"], item["kind"], sorted({entry["path"] for entry in item["attributes"]}))
        for item in said.report["drift"]
    )


@pytest.fixture(scope="module")
def clean() -> Said:
    return scan()


def test_access_denied_on_each_operation_in_turn(clean: Said) -> None:
    for operation in clean.operations:
        if operation == "sts.GetCallerIdentity":
            continue
        said = scan({"kind": "denied", "operation": operation})
        assert said.code == 3, operation
        action = operation.split(".")[1].lower()
        gaps = [item for item in said.report["not_checked"] if "denied" in item["why"]]
        assert gaps, operation
        assert any(action.removesuffix("s")[:12] in item["why"].lower() or "s3:" in item["why"] for item in gaps), (
            operation,
            gaps,
        )
        assert [item for item in drifts(said) if item not in drifts(clean)] == [], operation


@pytest.mark.parametrize("kind", ["throttled", "error", "timeout"])
def test_where_nothing_answers_nothing_is_deleted_and_nothing_clean(kind: str) -> None:
    said = scan({"kind": kind})
    assert said.code == 3
    assert said.report["drift"] == []
    unread = {item["what"] for item in said.report["not_checked"]}
    assert {address for address in ADDRESSES if address not in unread} == set()


def test_a_burst_is_waited_out(clean: Said) -> None:
    said = scan({"kind": "burst"})
    assert said.code == clean.code
    assert said.report["not_checked"] == clean.report["not_checked"]
    assert drifts(said) == drifts(clean)


def test_an_answer_that_is_cut_short_deletes_nothing(clean: Said) -> None:
    for operation in clean.operations:
        said = scan({"kind": "truncated", "operation": operation})
        assert [item for item in drifts(said) if item[1] == "deleted" and item not in drifts(clean)] == [], operation
