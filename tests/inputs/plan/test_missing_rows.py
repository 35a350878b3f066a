"""Rows that were taken out of a plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.command import run
from tests.plans import row
from tfguard.inputs.plan.rows import Plan, parse_plan

FIXTURES = Path(__file__).parent.parent.parent.parent / "fixtures"
INPUTS = FIXTURES / "inputs"
PLANS = FIXTURES / "plans"


def real(case: str) -> Plan:
    return parse_plan((PLANS / case / "plan.json").read_bytes(), case)


ZONE = {"address": "aws_route53_zone.z", "mode": "managed", "type": "aws_route53_zone", "values": {"name": "example.org"}}
ZONE_ROW = row("aws_route53_zone.z", "no-op", before={}, after={})


def holding(*resources: Any) -> dict[str, Any]:
    return {"root_module": {"child_modules": [{"resources": list(resources)}]}}


def configured(*resources: Any) -> dict[str, Any]:
    return {"root_module": {"resources": list(resources)}}


def missing(rows: Any, **document: Any) -> tuple[str, ...]:
    content = {"format_version": "1.2", "planned_values": {}, **document}
    if rows != "absent":
        content["resource_changes"] = rows
    return tuple(parse_plan(msgspec.json.encode(content), "test").missing)


@pytest.mark.parametrize("rows", ["absent", None, []])
def test_rows_that_were_taken_out_of_a_plan_are_missing(rows: Any) -> None:
    zone = ("aws_route53_zone.z",)
    assert missing(rows, planned_values=holding(ZONE), prior_state={"values": holding(ZONE)}) == zone
    assert missing(rows, planned_values=holding(ZONE)) == zone
    assert missing(rows, planned_values=None, prior_state={"values": holding(ZONE)}) == zone
    assert missing(rows, planned_values=None, configuration=configured(ZONE)) == zone


def test_a_row_that_was_taken_out_is_missing() -> None:
    assert missing([row("aws_lb.a", "no-op")], prior_state={"values": holding(ZONE)}) == ("aws_route53_zone.z",)


def test_what_has_a_row_or_waits_or_is_only_read_is_not_missing() -> None:
    moved = row("aws_route53_zone.y", "no-op", previous_address="aws_route53_zone.z")
    waiting = [{"resource_change": {"address": "aws_route53_zone.z"}}]
    state = {"values": holding(ZONE)}
    assert missing([ZONE_ROW], planned_values=holding(ZONE), prior_state=state, configuration=configured(ZONE)) == ()
    assert missing([moved], prior_state=state) == ()
    assert missing([], prior_state=state, planned_values=holding(ZONE), deferred_changes=waiting) == ()
    assert missing([], prior_state={"values": holding(ZONE | {"mode": "data"})}) == ()


def test_a_plan_that_only_refreshes_has_no_rows_and_plans_nothing() -> None:
    assert missing("absent", prior_state={"values": holding(ZONE)}, configuration=configured(ZONE)) == ()
    assert tuple(real("refresh-only").missing) == ()


def test_a_configuration_of_which_nothing_exists_yet_has_rows() -> None:
    assert missing([row("aws_lb.a", "create")], configuration=configured(ZONE)) == ()


@pytest.mark.parametrize("case", sorted(path.name for path in PLANS.iterdir()))
def test_no_row_is_missing_in_a_plan_that_is_whole(case: str) -> None:
    if case != "targeted-plan":
        assert tuple(real(case).missing) == ()


def test_a_plan_without_its_rows_is_indeterminate() -> None:
    content = {"format_version": "1.2", "planned_values": holding(ZONE), "applyable": True}
    outcome = run("plan", "-", "--format", "json", stdin=msgspec.json.encode(content))
    assert outcome.code == 3
    (item,) = json.loads(outcome.out)["not_checked"]
    assert "aws_route53_zone.z" in item["what"]
