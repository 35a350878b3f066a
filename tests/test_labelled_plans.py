"""Real plans, each with a label that says what an experienced operator would want of a gate."""

from __future__ import annotations

import io
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tfguard.commands.plan import PlanOptions, check_plan
from tfguard.configuration import Config
from tfguard.model import ExitCode, Report, Severity

PLANS = Path(__file__).parent.parent / "fixtures" / "plans"
CASES = sorted(path.name for path in PLANS.iterdir() if path.is_dir())
EXIT_CODES = {
    "block": ExitCode.FINDINGS,
    "warn": ExitCode.PASS,
    "clean": ExitCode.PASS,
    "indeterminate": ExitCode.INDETERMINATE,
}


@cache
def label_of(case: str) -> dict[str, Any]:
    label: dict[str, Any] = json.loads((PLANS / case / "label.json").read_text("utf-8"))
    return label


@cache
def judged(case: str) -> tuple[Report, dict[str, Any]]:
    plan = str(PLANS / case / "plan.json")
    return check_plan(PlanOptions((plan,)), Config(), io.BytesIO(), date(2026, 1, 1)), label_of(case)


def named(report: Report) -> set[str]:
    """Every address that some finding is about."""
    return {
        address
        for finding in report.findings
        for address in (finding.location.address or "", *finding.affected)
        if finding.severity.at_least(Severity.MEDIUM)
    }


@pytest.mark.parametrize("case", CASES)
def test_the_gate_answers_as_the_operator_would(case: str) -> None:
    report, label = judged(case)
    accepted = label.get("accept") or [label["verdict"]]
    assert report.exit_code in {EXIT_CODES[verdict] for verdict in accepted}, [
        (finding.policy, finding.location.address, str(finding.severity)) for finding in report.findings
    ] + [item.why for item in report.not_checked]


@pytest.mark.parametrize("case", CASES)
def test_every_expected_address_is_named(case: str) -> None:
    report, label = judged(case)
    expected = {item["address"] for item in label["expect"]}
    assert expected <= named(report)


@pytest.mark.parametrize("case", CASES)
def test_no_harmless_row_is_flagged(case: str) -> None:
    report, label = judged(case)
    assert not named(report) & set(label["must_not_flag"])


@pytest.mark.parametrize("case", [case for case in CASES if label_of(case)["verdict"] == "clean"])
def test_a_clean_plan_has_nothing_to_look_at(case: str) -> None:
    report, label = judged(case)
    if "warn" not in (label.get("accept") or []):
        assert named(report) == set()


@pytest.mark.parametrize("case", ["revert-asg-capacity", "revert-dynamodb-capacity", "revert-in-part"])
def test_an_edit_that_goes_back_is_said_with_what_that_does(case: str) -> None:
    report, _ = judged(case)
    (finding,) = report.findings
    assert finding.policy in {"capacity-cut", "data-capacity-cut"}
    assert any(" by hand → " in line for line in finding.evidence)
    assert "CloudTrail" in finding.fix
