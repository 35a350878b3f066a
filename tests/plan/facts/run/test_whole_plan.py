"""Facts about the plan as a whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import plan_of, row
from tfguard.engine.facts import Facts
from tfguard.inputs.plan.rows import Plan
from tfguard.plan.facts import plan_facts
from tfguard.plan.facts.context import PlanContext


def facts(*rows: dict[str, Any], **document: Any) -> Facts:
    """The facts about a plan of these rows."""
    return plan_facts(PlanContext(plan_of(*rows, **document)))


def gone(address: str) -> dict[str, Any]:
    return row(address, "delete", before={"id": address})


def kept(address: str) -> dict[str, Any]:
    return row(address, "no-op", before={"id": address}, after={"id": address})


def test_share_counts_what_goes_for_good() -> None:
    rows = [gone("aws_lb.a"), kept("aws_lb.b"), row("aws_lb.c", "delete", "create", before={}, after={}), kept("aws_lb.d")]
    more = [gone("terraform_data.x"), gone("aws_cloudwatch_log_group.y"), row("aws_lb.new", "create", after={})]
    assert facts(*rows, *more).get("share") == {"existing": 4, "deleted": 1, "percent": 25, "addresses": ["aws_lb.a"]}


def test_share_of_an_empty_plan() -> None:
    assert facts().get("share") == {"existing": 0, "deleted": 0, "percent": 0, "addresses": []}


def test_share_of_a_plan_with_target_counts_the_rest_of_the_state() -> None:
    resources = [{"mode": "managed", "type": "aws_lb", "values": {}}] * 3
    child = {
        "resources": [{"mode": "managed", "type": "aws_lb", "values": {}}, {"mode": "data", "type": "aws_lb", "values": {}}]
    }
    state = {"values": {"root_module": {"resources": resources, "child_modules": [child]}}}
    assert facts(gone("aws_lb.a"), complete=False, prior_state=state).get("share")["existing"] == 4


def test_gone_modules_are_the_outermost_of_which_nothing_is_left() -> None:
    rows = [
        gone("module.a.aws_lb.x"),
        gone("module.a.module.b.aws_lb.x"),
        gone("module.a.aws_cloudwatch_log_group.x"),
        gone('module.c["it"].aws_lb.x'),
        kept('module.c["fr"].aws_lb.x'),
        gone("module.d.aws_lb.x"),
        row("module.d.aws_lb.y", "create", after={}),
        gone("aws_lb.x"),
    ]
    found = {item["module"]: (item["deleted"], item["missed"]) for item in facts(*rows).get("gone_modules")}
    assert found == {"module.a": (3, 2), 'module.c["it"]': (1, 1)}


def test_failed_checks_have_their_problems() -> None:
    checks = [
        {
            "address": {"kind": "check", "name": "a", "to_display": "check.a"},
            "status": "fail",
            "instances": [{"problems": [{"message": "No."}]}, {"problems": [{"message": "No."}, {}]}, {}],
        },
        {"address": {"name": "b"}, "status": "error"},
        {"status": "fail"},
        {"address": {"name": "c"}, "status": "unknown"},
    ]
    found = facts(checks=checks).get("failed_checks")
    assert [(item["address"], item["problems"]) for item in found] == [("check.a", ["No."]), ("b", []), ("check", [])]


def test_forgotten_deferred_and_invoked() -> None:
    document = {
        "deferred_changes": [{"resource_change": {"address": "aws_lb.later"}}],
        "action_invocations": [{"address": "action.a"}],
        "deferred_action_invocations": [{"action_invocation": {"address": "action.b"}}],
    }
    known = facts(row("aws_lb.a", "forget", before={}), row("aws_lb.b", "create", "forget", before={}, after={}), **document)
    assert known.get("forgotten") == ["aws_lb.a", "aws_lb.b"]
    assert known.get("deferred") == ["aws_lb.later"]
    assert known.get("invoked_actions") == ["action.a", "action.b"]


@pytest.mark.parametrize(("document", "incomplete"), [({}, None), ({"complete": True}, False), ({"complete": False}, True)])
def test_incomplete_is_null_where_the_plan_does_not_say(document: dict[str, Any], incomplete: bool | None) -> None:
    assert facts(**document).get("incomplete") is incomplete


DRIFT = [
    row(
        "aws_lb_target_group.a",
        "update",
        before={"tags": None, "load_balancer_arns": []},
        after={"tags": {}, "load_balancer_arns": ["a"]},
    ),
    row(
        "aws_iam_role.a",
        "update",
        before={"name": "a", "managed_policy_arns": []},
        after={"name": "a", "managed_policy_arns": ["p"]},
    ),
    row("aws_dynamodb_table.a", "update", before={"read_capacity": 5}, after={"read_capacity": 9}),
    row("aws_lb.a", "delete", before={"id": "a"}),
]


def refreshed(**document: Any) -> Plan:
    plan = plan_of(resource_drift=DRIFT, planned_values={}, **document)
    plan.document.resource_changes = None
    return plan


def test_a_refresh_only_plan_has_no_rows_but_drift() -> None:
    assert plan_facts(PlanContext(refreshed())).get("refresh_only") is True
    assert facts(resource_drift=DRIFT).get("refresh_only") is False
    assert facts().get("refresh_only") is False


def test_drifted_leaves_out_what_became_known() -> None:
    found = plan_facts(PlanContext(refreshed())).get("drifted")
    assert [(item["address"], item["action"], item["paths"]) for item in found] == [
        ("aws_dynamodb_table.a", "update", ["read_capacity"]),
        ("aws_lb.a", "delete", []),
    ]


@pytest.mark.parametrize(("address", "attribute"), [("google_cloud_run_v2_job.a", "client"), ("helm_release.a", "metadata")])
def test_what_others_set_is_no_edit(address: str, attribute: str) -> None:
    drift = [row(address, "update", before={attribute: "terraform", "name": "a"}, after={attribute: "gcloud", "name": "a"})]
    assert facts(resource_drift=drift).get("drifted") == []


def test_a_value_that_the_configuration_sets_is_an_edit_though_it_was_empty() -> None:
    block = {"address": "aws_lb.b", "mode": "managed", "type": "aws_lb", "name": "b", "expressions": {"security_groups": {}}}
    drift = [row("aws_lb.b", "update", before={"security_groups": []}, after={"security_groups": ["sg-1"]})]
    configuration = {"root_module": {"resources": [block]}}
    assert facts(resource_drift=drift).get("drifted") == []
    assert facts(resource_drift=drift, configuration=configuration).get("drifted")[0]["paths"] == ["security_groups"]


def test_a_module_becomes_the_one_in_which_nearly_the_same_is_made() -> None:
    made = [row(f"module.new.{name}", "create", after={}) for name in ("aws_lb.x", "aws_lb.y", "aws_eip.z")]
    rows = [gone(f"module.old.{name}") for name in ("aws_lb.x", "aws_lb.y", "aws_eip.z")]
    assert [item["becomes"] for item in facts(*rows, *made).get("gone_modules")] == ["module.new"]
    assert [item["becomes"] for item in facts(*rows, made[0]).get("gone_modules")] == [None]


def test_what_the_first_plan_format_does_not_show() -> None:
    update = row("aws_lb.a", "update", before={"name": "a"}, after={"name": "b"})
    assert "edits made outside Terraform" in facts(update, format_version="0.1").get("not_shown")
    assert facts(update, format_version="1.2").get("not_shown") == []
