"""`tfguard plan --drift-report`: what the nightly scan found counts in the gate, also where the plan does not show it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal, run
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


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"command": "drift"}', "\x00"])
def test_something_else_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "drift.json").write_text(text, "utf-8")
    given = plan(tmp_path)
    assert "is no drift report" in refusal(run("plan", given, "--drift-report", str(tmp_path / "drift.json")))


def test_a_report_of_another_command_and_none_at_all(tmp_path: Path) -> None:
    given = plan(tmp_path)
    assert "report of `tfguard plan`" in refusal(run("plan", given, "--drift-report", report(tmp_path, command="plan")))
    assert "cannot be read" in refusal(run("plan", given, "--drift-report", str(tmp_path / "nothere.json")))
