"""What Terraform's own refresh found."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command import refusal, run
from tests.drift.shop import FIXTURES, GROUP, kinds, scan, sized
from tests.drift.worlds import STATE
from tests.plans import row

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


def test_the_secrets_of_a_state_are_hidden_in_a_plan_beside_it(group: Path, tmp_path: Path) -> None:
    """And those of a plan in another one."""
    state = json.loads(group.read_text("utf-8"))
    password = {"attributes": {"id": "none", "result": "Kanarie-of-state-7"}}
    state["resources"].append({"mode": "managed", "type": "random_password", "name": "p", "instances": [password]})
    group.write_text(json.dumps(state), "utf-8")
    marked = row("random_password.q", "no-op", before={"result": "Kanarie-of-plan-8"}, before_sensitive={"result": True})
    copies = {"content": "Kanarie-of-state-7, Kanarie-of-plan-8"}
    edited = row("aws_ssm_document.d", "update", before={"content": "a"}, after=copies)
    plans = {
        "one.json": {"resource_changes": [marked]},
        "two.json": {
            "resource_drift": [edited],
            "resource_changes": [
                row("aws_ssm_document.d", "update", before=copies, after={"content": "a"}),
            ],
        },
    }
    for name, content in plans.items():
        (tmp_path / name).write_text(json.dumps({"format_version": "1.2", **content}), "utf-8")
    said = scan(group, *(word for name in plans for word in ("--from-plan", str(tmp_path / name))))
    shown = json.dumps(said.report)
    assert "aws_ssm_document.d" in kinds(said)
    assert "Kanarie" not in shown


def test_a_plan_without_drift_is_clean() -> None:
    outcome = run("drift", "--from-plan", str(FIXTURES / "plans" / "noop" / "plan.json"), "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["drift"]) == (0, [])


def test_what_is_no_plan_is_refused() -> None:
    assert "is a state, not a plan" in refusal(run("drift", "--from-plan", STATE))
