"""`tfguard plan --drift-report`: what the nightly scan found counts in the gate, also where the plan does not show it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal, run
from tests.inputs.plan.archive import archive
from tests.plans import row

GROUP = "aws_autoscaling_group.web"
EDIT = {"path": "desired_capacity", "state": 2, "live": 8}


def report(folder: Path, *drift: dict[str, Any], command: str = "drift") -> str:
    path = folder / "drift.json"
    path.write_text(json.dumps({"command": command, "drift": drift}), "utf-8")
    return str(path)


def plan(folder: Path, *rows: dict[str, Any]) -> str:
    path = folder / "plan.json"
    path.write_text(json.dumps({"format_version": "1.2", "resource_changes": rows}), "utf-8")
    return str(path)


def undone(folder: Path, before: dict[str, Any], after: dict[str, Any], *edits: dict[str, Any]) -> list[str]:
    """The evidence of what is undone at the group."""
    given = plan(folder, row(GROUP, "update", before=before, after=after))
    drift = {"address": GROUP, "kind": "changed", "attributes": edits}
    said = run("plan", given, "--drift-report", report(folder, drift), "--format", "json")
    found = json.loads(said.out)["findings"]
    return [line for item in found for line in item["evidence"] if "by hand" in line]


@pytest.mark.parametrize("before", [2, 8])
def test_an_edit_that_the_plan_takes_back(before: int, tmp_path: Path) -> None:
    """The plan was made without a look at AWS, or after the edit had come into the state."""
    values = {"desired_capacity": before, "max_size": 4}
    lines = undone(tmp_path, values, {"desired_capacity": 2, "max_size": 6}, EDIT)
    assert "desired_capacity: 2 → 8 by hand → 2" in lines


def test_an_edit_that_the_code_took_over(tmp_path: Path) -> None:
    assert undone(tmp_path, {"desired_capacity": 8, "max_size": 4}, {"desired_capacity": 8, "max_size": 6}, EDIT) == []


def test_elements_of_a_list_and_nested_places(tmp_path: Path) -> None:
    before = {"zones": ["a", "b"], "tag": [{"key": "x", "value": "1"}], "max_size": 4}
    after = {"zones": ["a"], "tag": [{"key": "x", "value": "1"}], "max_size": 6}
    edits = (
        {"path": "zones", "state": [], "live": ["b"]},
        {"path": "tag[0].value", "state": "1", "live": "2"},
        {"path": "absent[3].value", "state": "1", "live": "2"},
    )
    lines = undone(tmp_path, before, after, *edits)
    assert any(line.startswith("zones: added by hand, goes: b") for line in lines)


def test_what_cannot_be_compared_is_left_alone(tmp_path: Path) -> None:
    hidden = {"path": "desired_capacity", "state": "(sensitive)", "live": "(sensitive)"}
    assert undone(tmp_path, {"desired_capacity": 2}, {"desired_capacity": 3}, hidden) == []


HERE = {"lineage": "0f6b", "account": "111122223333", "region": "eu-west-1", "id": "web", "state_file": "prod.tfstate"}
ARN = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:1:autoScalingGroupName/web"
OTHER = {"path": "desired_capacity", "state": 2, "live": 30}


def reported(folder: Path, before: dict[str, Any], *drift: dict[str, Any], lineage: str | None = None) -> list[str]:
    """What is said to be undone at the group, of which several states may have drift."""
    values = {"desired_capacity": 2, "max_size": 4, **before}
    given = plan(folder, row(GROUP, "update", before=values, after={**values, "max_size": 6}))
    entries = [{"address": GROUP, "kind": "changed", **item} for item in drift]
    argv = ["--drift-report", report(folder, *entries), "--format", "json"]
    if lineage:
        state = json.dumps({"version": 4, "serial": 1, "lineage": lineage, "outputs": {}})
        argv += ["--plan-file", archive(folder, state)]
    found = json.loads(run("plan", given, *argv).out)["findings"]
    return [line for item in found for line in item["evidence"] if "by hand" in line]


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("before", "elsewhere", "lineage"),
    [
        pytest.param({}, {"lineage": "97c1"}, "0f6b", id="lineage"),
        pytest.param({"arn": ARN}, {"lineage": "97c1", "account": "444455556666"}, None, id="account"),
        pytest.param({"arn": ARN}, {"lineage": "97c1", "region": "us-east-1"}, None, id="region"),
        pytest.param({"id": "web"}, {"lineage": "97c1", "id": "web-2"}, None, id="id"),
    ],
)
def test_drift_of_another_state_is_not_that_of_the_plan(
    before: dict[str, Any], elsewhere: dict[str, Any], lineage: str | None, first: bool, tmp_path: Path
) -> None:
    own, other = {**HERE, "attributes": [EDIT]}, {**HERE, **elsewhere, "attributes": [OTHER]}
    said = reported(tmp_path, before, *((own, other) if first else (other, own)), lineage=lineage)
    assert said == ["desired_capacity: 2 → 8 by hand → 2"]
    assert reported(tmp_path, before, other, lineage=lineage) == []


@pytest.mark.parametrize("lineage", [None, "0f6b"])
def test_what_one_side_does_not_know_parts_nothing(lineage: str | None, tmp_path: Path) -> None:
    nothing = dict.fromkeys(HERE)
    for drift in (HERE, nothing, {**HERE, "account": "(sensitive)", "id": "(sensitive)"}, {}):
        for before in ({}, {"arn": ARN, "id": "web"}):
            said = reported(tmp_path, before, {**drift, "attributes": [EDIT]}, lineage=lineage)
            assert said == ["desired_capacity: 2 → 8 by hand → 2"]


def test_a_role_is_in_the_region_of_its_neighbours_and_in_none(tmp_path: Path) -> None:
    """A scan says that it is where the others are, or where it was told to look; the provider's region says nothing of it."""
    address = "aws_iam_role.ci"
    values = {"arn": "arn:aws:iam::111122223333:role/ci", "id": "ci", "max_session_duration": 3600}
    change = row(address, "update", before=values, after={**values, "max_session_duration": 7200, "path": "/ci/"})
    block = {"address": address, "type": "aws_iam_role", "name": "ci", "provider_config_key": "aws", "expressions": {}}
    provider = {"aws": {"name": "aws", "expressions": {"region": {"constant_value": "eu-west-1"}}}}
    configuration = {"provider_config": provider, "root_module": {"resources": [block]}}
    document = {"format_version": "1.2", "resource_changes": [change], "configuration": configuration}
    (tmp_path / "plan.json").write_text(json.dumps(document), "utf-8")
    edit = {"path": "max_session_duration", "state": 7200, "live": 3600}
    drift = {**HERE, "address": address, "kind": "changed", "region": "us-east-1", "id": "ci", "attributes": [edit]}
    said = run("plan", str(tmp_path / "plan.json"), "--drift-report", report(tmp_path, drift), "--format", "json")
    assert "max_session_duration: 7200 → 3600 by hand → 7200" in str(json.loads(said.out)["findings"])


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"command": "drift"}', "\x00"])
def test_something_else_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "drift.json").write_text(text, "utf-8")
    given = plan(tmp_path)
    assert "is no drift report" in refusal(run("plan", given, "--drift-report", str(tmp_path / "drift.json")))


def test_a_report_of_another_command_and_none_at_all(tmp_path: Path) -> None:
    given = plan(tmp_path)
    assert "report of `tfguard plan`" in refusal(run("plan", given, "--drift-report", report(tmp_path, command="plan")))
    assert "cannot be read" in refusal(run("plan", given, "--drift-report", str(tmp_path / "nothere.json")))


def test_a_name_that_is_no_text_is_refused_with_its_place(tmp_path: Path) -> None:
    given = plan(tmp_path)
    (tmp_path / "drift.json").write_bytes(b'{"command": "drift", "drift": [{"kind": "changed", "attributes": [{"\xee": 1}]}]}')
    said = refusal(run("plan", given, "--drift-report", str(tmp_path / "drift.json")))
    assert "is no drift report" in said
    assert "is not UTF-8 from here on" in said
