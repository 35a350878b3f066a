"""What Terraform's own refresh found."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command import refusal, run
from tests.drift.shop import FIXTURES, GROUP, kinds, scan, sized
from tests.drift.worlds import STATE

REFRESHED = FIXTURES / "plans" / "refresh-only" / "plan.json"


def test_a_plan_of_a_refresh_is_reported_without_any_aws() -> None:
    outcome = run("drift", "--from-plan", str(REFRESHED), "--format", "json")
    report = json.loads(outcome.out)
    found = {item["address"]: item for item in report["drift"]}
    assert found["aws_cloudwatch_log_group.app"]["kind"] == "deleted"
    assert found["aws_dynamodb_table.t"]["kind"] == "changed"
    paths = {item["path"]: (item["state"], item["live"]) for item in found["aws_dynamodb_table.t"]["attributes"]}
    assert paths == {"read_capacity": (5, 50)}
    assert report["stats"]["api_calls"] == 0


def test_a_plan_comes_beside_a_scan(group: Path) -> None:
    said = scan(group, "--from-plan", str(REFRESHED), calls=[sized(DesiredCapacity=4)])
    assert {GROUP, "aws_dynamodb_table.t"} <= set(kinds(said))


def test_a_plan_without_drift_is_clean() -> None:
    outcome = run("drift", "--from-plan", str(FIXTURES / "plans" / "noop" / "plan.json"), "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["drift"]) == (0, [])


def test_what_is_no_plan_is_refused() -> None:
    assert "is a state, not a plan" in refusal(run("drift", "--from-plan", STATE))
