"""GitLab Code Quality: the shape that GitLab reads, and nothing dropped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from msgspec.structs import replace

from tests.outputs.golden import reports
from tests.outputs.samples import EMPTY, GAPS_ALLOWED, MIXED, finding, report
from tfguard.model import Report, Severity
from tfguard.outputs import Style, render

SCHEMA = json.loads((Path(__file__).parent.parent / "schemas" / "gitlab-code-quality.json").read_text("utf-8"))
REPORTS = reports()


def entries_of(sample: Report) -> Any:
    entries = json.loads(render("gitlab", sample, Style()))
    jsonschema.Draft202012Validator(SCHEMA).validate(entries)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    return entries


@pytest.mark.parametrize("name", REPORTS)
def test_it_is_valid_and_complete(name: str) -> None:
    sample = REPORTS[name]
    assert len(entries_of(sample)) == len(sample.findings) + len(sample.not_checked)


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        (Severity.CRITICAL, "blocker"),
        (Severity.HIGH, "critical"),
        (Severity.MEDIUM, "major"),
        (Severity.LOW, "minor"),
        (Severity.INFO, "info"),
    ],
)
def test_severities(severity: Severity, expected: str) -> None:
    assert entries_of(report(finding(severity)))[0]["severity"] == expected


def test_a_waived_finding_stays_as_information() -> None:
    waived = [entry for entry in entries_of(MIXED) if entry["description"].startswith("Waived: ")]
    assert [entry["severity"] for entry in waived] == ["info"]
    assert "team-edge" in waived[0]["description"]


def test_places() -> None:
    loose = next(entry for entry in entries_of(MIXED) if entry["check_name"] == "pin-loose")
    assert loose["location"] == {"path": "main.tf", "lines": {"begin": 7}}
    entries = entries_of(replace(MIXED, source="./a/plan.json"))
    zone = next(entry for entry in entries if entry["check_name"] == "zone-destroyed")
    assert zone["location"] == {"path": "a/plan.json", "lines": {"begin": 1}}


def test_a_gap_has_the_place_that_is_known_of_it() -> None:
    assert [entry["location"]["path"] for entry in entries_of(GAPS_ALLOWED)] == ["plan.json", "main.tf"]


def test_two_findings_with_one_fingerprint_are_both_shown() -> None:
    assert len(entries_of(report(finding(), finding()))) == 2


def test_an_empty_report_is_an_empty_array() -> None:
    assert entries_of(EMPTY) == []


def test_gaps_that_are_allowed_are_information() -> None:
    assert {entry["severity"] for entry in entries_of(GAPS_ALLOWED)} == {"info"}
