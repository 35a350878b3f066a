"""What people and pipelines hand over in place of a plan, or around it: every plan is judged, or the input is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import refusal, run

INPUTS = Path(__file__).parent.parent.parent.parent / "fixtures" / "inputs"

JUDGED = {
    "array-of-plans": (1, ["aws_lb.web"]),
    "array-two-bad-first": (1, ["aws_lb.web in", "#1"]),
    "good-then-warning-with-brace": (0, ["PASS", "1 change,"]),
    "hcp-redacted": (1, ["aws_lb.web"]),
    "huge-integer": (0, ["1 change,"]),
    "log-line-before-json": (1, ["aws_lb.web"]),
    "log-then-two": (1, ["aws_lb.web in", "#2"]),
    "prefix-two": (1, ["aws_lb.web in", "[edge]"]),
    "rows-taken-out": (3, ["INDETERMINATE", "not their rows in"]),
    "terragrunt-lines": (1, ["aws_lb.web in", "#1"]),
    "terragrunt-stdout-prefix": (1, ["aws_lb.web"]),
    "ui-line-then-plan": (1, ["aws_lb.web"]),
}
"""The exit code, and what the report says."""

REFUSED = {
    "atlantis-keyed": "is JSON, but not a Terraform plan",
    "empty": "is empty",
    "hcp-api-object": "is JSON, but not a Terraform plan",
    "nan": "`NaN` is no value of JSON",
    "query-stream": "is the log of `terraform plan -json` or `terraform query -json`, not a plan",
    "stacks": "is JSON, but not a Terraform plan",
    "state-json": "is a state, not a plan",
    "wrapped-terragrunt-object": "is JSON, but not a Terraform plan",
}
"""What the refusal says."""

ELSEWHERE = {"opentofu-1.12", "terraform-0.12"}
"""Plans of other versions, which `test_terraform.py` and `test_rows.py` read."""


def given(name: str) -> tuple[str, bytes]:
    path = INPUTS / f"{name}.json"
    return str(path), path.read_bytes()


@pytest.mark.parametrize("name", JUDGED)
def test_what_holds_plans_is_judged(name: str) -> None:
    path, data = given(name)
    code, said = JUDGED[name]
    for outcome in (run("plan", path), run("plan", "-", stdin=data)):
        assert outcome.code == code, outcome.err
        text = " ".join(outcome.out.split())
        assert [words for words in said if words not in text] == []


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_no_plan_is_refused(name: str) -> None:
    path, data = given(name)
    assert REFUSED[name] in refusal(run("plan", path))
    assert REFUSED[name] in refusal(run("plan", "-", stdin=data))


def test_every_input_has_its_right_answer() -> None:
    assert {path.stem for path in INPUTS.glob("*.json")} == JUDGED.keys() | REFUSED.keys() | ELSEWHERE
