"""The traps of the plan's JSON, one by one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.command import run
from tests.inputs.plan.one_row import changed, only
from tests.plans import plan_of, row
from tfguard.errors import InputError
from tfguard.inputs.plan.rows import Plan, parse_plan
from tfguard.inputs.plan.shape import action_of
from tfguard.model import UNKNOWN, Action, Order
from tfguard.plan.facts.run import whole_plan

FIXTURES = Path(__file__).parent.parent.parent.parent / "fixtures"
INPUTS = FIXTURES / "inputs"
PLANS = FIXTURES / "plans"


def real(case: str) -> Plan:
    return parse_plan((PLANS / case / "plan.json").read_bytes(), case)


# Drift


@pytest.mark.parametrize(
    ("parts", "address"),
    [
        ({}, "aws_instance.a"),
        ({"module_address": ""}, "aws_instance.a"),
        ({"module_address": 'module.m["x"]', "index": 0}, 'module.m["x"].aws_instance.a[0]'),
        ({"index": 'é "quoted"'}, 'aws_instance.a["é \\"quoted\\""]'),
        ({"mode": "data"}, "data.aws_instance.a"),
        ({"address": "aws_instance.b"}, "aws_instance.b"),
    ],
)
def test_drift_without_an_address_has_that_of_its_parts(parts: dict[str, Any], address: str) -> None:
    item = {key: value for key, value in row("aws_instance.a", "delete", before={}).items() if key != "address"}
    assert [change.address for change in plan_of(resource_drift=[item | parts]).drift] == [address]


@pytest.mark.parametrize(
    ("actions", "action", "order"),
    [
        (["create"], Action.CREATE, None),
        (["update"], Action.UPDATE, None),
        (["delete"], Action.DELETE, None),
        (["forget"], Action.FORGET, None),
        (["delete", "create"], Action.REPLACE, Order.DESTROY_FIRST),
        (["create", "delete"], Action.REPLACE, Order.CREATE_FIRST),
        (["create", "forget"], Action.REPLACE, Order.CREATE_FIRST),
        (["forget", "create"], Action.REPLACE, Order.CREATE_FIRST),
        (["Delete"], Action.DELETE, None),
        (["Delete", "Create"], Action.REPLACE, Order.DESTROY_FIRST),
        (["CREATE", "DELETE"], Action.REPLACE, Order.CREATE_FIRST),
    ],
)
def test_actions_are_told_apart_by_set_and_by_order(actions: list[str], action: Action, order: Order | None) -> None:
    change = changed(*actions, before={}, after={})
    assert (change.action, change.order) == (action, order)


@pytest.mark.parametrize("actions", [["no-op"], ["read"], ["NoOp"], ["No-Op"], ["Read"]])
def test_what_does_nothing_is_no_change(actions: list[str]) -> None:
    plan = plan_of(row("aws_lb.web", *actions, before={}, after={}))
    assert plan.changes == ()
    assert list(plan.not_understood) == []


@pytest.mark.parametrize(
    "actions",
    [["rename"], ["delete", "rename"], ["no-op", "delete"], [], ["create", "update"], ["delete", "forget"], None],
)
def test_an_action_that_is_not_known_is_never_a_no_op(actions: list[str] | None) -> None:
    strange = row("aws_lb.web", before={}, after={})
    strange["change"]["actions"] = actions
    plan = plan_of(strange)
    (item,) = plan.not_understood
    assert item.what == "aws_lb.web"
    assert (", ".join(actions or []) or "none") in item.why
    assert plan.changes == ()
    assert plan.rows_by_type == {}
    assert whole_plan.has_changes(plan)


def test_an_action_that_is_not_known_makes_the_gate_indeterminate(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    document = {"format_version": "1.2", "resource_changes": [row("aws_lb.web", "rename", before={}, after={})]}
    path.write_bytes(msgspec.json.encode(document))
    outcome = run("plan", str(path))
    assert outcome.code == 3
    assert "rename" in outcome.out


def test_an_action_that_is_not_known_counts_in_drift_too() -> None:
    plan = plan_of(resource_drift=[row("aws_lb.web", "vanish", before={}, after={})])
    assert [item.what for item in plan.not_understood] == ["aws_lb.web"]
    assert plan.drift == ()


def test_actions_that_are_missing_are_not_known() -> None:
    assert action_of(None) is None


def test_a_deposed_object_is_a_row_of_its_own() -> None:
    plan = plan_of(
        row("aws_lb.web", "update", before={}, after={}),
        row("aws_lb.web", "delete", before={}, deposed="0a1b2c3d"),
        row("aws_lb.web", "delete", before={}, deposed="4e5f6071"),
    )
    assert len({change.key for change in plan.changes}) == 3
    assert plan.changes_by_address["aws_lb.web"].action is Action.UPDATE
    assert [row.deposed for row in plan.rows_by_type["aws_lb"]] == [None]


@pytest.mark.parametrize(("action", "changes"), [("no-op", 0), ("update", 1)])
def test_a_move_is_a_no_op_or_an_update_with_another_address(action: str, changes: int) -> None:
    plan = plan_of(row("aws_lb.web", action, before={}, after={}, previous_address="aws_lb.old"))
    assert len(plan.changes) == changes
    assert plan.change_of(plan.rows[0]).previous_address == "aws_lb.old"


def test_an_import_has_values_before() -> None:
    change = changed("update", before={"name": None}, after={"name": "web"}, importing={"id": "arn"})
    assert change.importing
    assert change.before == {"name": None}


def test_an_import_may_also_be_a_replacement() -> None:
    change = changed("delete", "create", before={"name": None}, after={"name": "web"}, importing={"unknown": True})
    assert change.importing
    assert change.replaces


@pytest.mark.parametrize("importing", [{"id": "x"}, {"identity": {"arn": "x"}}, {"unknown": True}, {}])
def test_every_form_of_an_import_counts(importing: dict[str, Any]) -> None:
    assert changed("create", after={}, importing=importing).importing


def test_a_row_without_a_mode_is_managed() -> None:
    bare = row("aws_lb.web", "delete", before={})
    del bare["mode"]
    assert only(plan_of(bare)).mode == "managed"


def test_a_mode_that_is_not_known_counts_as_managed() -> None:
    assert only(plan_of(row("aws_lb.web", "delete", before={}, mode="novel"))).deletes


@pytest.mark.parametrize(
    ("mode", "action"), [("data", "read"), ("data", "delete"), ("ephemeral", "read"), ("ephemeral", "create")]
)
def test_what_terraform_does_not_manage_is_no_change(mode: str, action: str) -> None:
    plan = plan_of(row("aws_lb.web", action, before={}, after={}, mode=mode))
    assert plan.changes == ()
    assert plan.rows_by_type == {}


@pytest.mark.parametrize(
    "key", ["module_address", "provider_name", "mode", "index", "deposed", "previous_address", "action_reason"]
)
def test_a_row_may_have_null_in_place_of_what_is_missing(key: str) -> None:
    assert only(plan_of(row("aws_lb.web", "delete", before={}, **{key: None}))).deletes


def test_an_action_reason_that_is_not_known_is_kept_for_people() -> None:
    assert changed("delete", before={}, action_reason="delete_because_enabled_false").reason == "delete_because_enabled_false"


@pytest.mark.parametrize("index", [0, 7, "eu", 'a"]["b', "with.dots/and[brackets]", "żółć 🦊"])
def test_an_instance_key_may_be_any_number_or_text(index: str | int) -> None:
    key = index if isinstance(index, int) else json.dumps(index)
    module = 'module.net["a.b"].module.zone[1]'
    strange = row("aws_lb.web", "delete", before={}, index=index)
    strange |= {"address": f"{module}.aws_lb.web[{key}]", "module_address": module}
    change = only(plan_of(strange))
    assert change.index == index
    assert change.family == f"{module}.aws_lb.web"
    assert change.block == "aws_lb.web"


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ([["name"]], (("name",),)),
        ([["remote_access", 0, "ec2_ssh_key"]], (("remote_access", 0, "ec2_ssh_key"),)),
        ([["a"], ["b", 1]], (("a",), ("b", 1))),
        ([[], ["a"]], (("a",),)),
        ([], ()),
        (None, ()),
    ],
)
def test_replace_paths_nest_with_numbers(paths: Any, expected: Any) -> None:
    assert changed("delete", "create", before={}, after={}, replace_paths=paths).replace_paths == expected


def test_a_replacement_of_a_tainted_object_has_no_replace_paths() -> None:
    change = changed("delete", "create", before={}, after={}, action_reason="replace_because_tainted")
    assert change.replace_paths == ()
    assert change.replaces


@pytest.mark.parametrize(
    ("after", "unknown", "expected"),
    [
        ({"name": "web"}, {"arn": True}, {"name": "web", "arn": UNKNOWN}),
        ({"ports": [80, None]}, {"ports": [False, True]}, {"ports": [80, UNKNOWN]}),
        ({"rule": [{"id": 1}]}, {"rule": [{"arn": True}]}, {"rule": [{"id": 1, "arn": UNKNOWN}]}),
        ({}, {"rule": True}, {"rule": UNKNOWN}),
        ({"rule": []}, {"rule": [{"arn": True}]}, {"rule": [{"arn": UNKNOWN}]}),
        ({"name": "web"}, {"tags": {}, "rule": [{}], "ports": [False]}, {"name": "web"}),
        ({"name": "web"}, False, {"name": "web"}),
        ({"name": "web"}, None, {"name": "web"}),
        ({"name": None}, {}, {"name": None}),
        (None, {"arn": True}, {"arn": UNKNOWN}),
    ],
)
def test_what_is_unknown_is_put_back_into_the_values(after: Any, unknown: Any, expected: Any) -> None:
    assert changed("create", after=after, after_unknown=unknown).after == expected


def test_a_wholly_unknown_object_still_has_its_attributes() -> None:
    change = changed("update", before={"name": "web", "arn": "a"}, after=None, after_unknown=True)
    assert change.after == {"name": UNKNOWN, "arn": UNKNOWN}


def test_a_wholly_unknown_new_object_is_unknown() -> None:
    assert changed("create", after=None, after_unknown=True).after is UNKNOWN


@pytest.mark.parametrize(
    "mask", [True, False, None, {}, {"records": True}, {"records": [True, False]}, {"records": {"odd": 5}}, {"type": [True]}]
)
def test_a_mask_may_have_any_shape(mask: Any, tmp_path: Path) -> None:
    values = {"records": ["192.0.2.1", "192.0.2.2"], "name": "www", "type": "A", "zone_id": "Z1", "ttl": 60}
    strange = row("aws_route53_record.www", "update", before=values, after={**values, "records": []})
    strange["change"] |= {"before_sensitive": mask, "after_sensitive": mask, "after_unknown": mask}
    path = tmp_path / "plan.json"
    path.write_bytes(msgspec.json.encode({"format_version": "1.2", "resource_changes": [strange]}))
    assert run("plan", str(path)).code in (0, 1, 3)


@pytest.mark.parametrize("name", ["before", "after", "after_unknown"])
@pytest.mark.parametrize("value", [5, "text", [{"name": True}]])
def test_values_that_are_no_object_are_refused(name: str, value: Any) -> None:
    with pytest.raises(InputError, match=f"test: aws_lb.web: `{name}` is not an object"):
        changed("update", **{name: value})


def test_no_ops_are_not_decoded() -> None:
    plan = plan_of(row("aws_lb.web", "no-op", before="not an object", after="not an object"))
    assert plan.changes == ()
    assert list(plan.rows_by_type) == ["aws_lb"]


def test_a_row_is_decoded_once() -> None:
    plan = plan_of(row("aws_lb.web", "delete", before={}))
    assert plan.change_of(plan.rows[0]) is plan.changes[0]


@pytest.mark.parametrize("text", ["arn:aws:x", "a&b", 'say "x"', "żółć", "back\\slash", "<a>", "tab\t"])
def test_objects_that_hold_a_text_are_found_whatever_it_is(text: str) -> None:
    plan = plan_of(
        row("aws_lb.a", "no-op", before={"x": [{"id": text}]}, after={"x": [{"id": text}]}),
        row("aws_lb.b", "update", before={"id": "other"}, after={"id": text}),
        row("aws_eip.c", "delete", before={"id": text}),
        row("aws_eip.d", "delete", before={"id": "other"}),
    )
    assert {change.address for change in plan.holding([text])} >= {"aws_lb.a", "aws_lb.b", "aws_eip.c"}
    assert [change.address for change in plan.holding([text], ["aws_lb"])] == ["aws_lb.a", "aws_lb.b"]


def test_objects_that_hold_none_of_the_texts_are_not_decoded() -> None:
    plan = plan_of(row("aws_lb.a", "no-op", before="not an object"), row("aws_eip.b", "delete", before={"id": "arn:aws:x"}))
    assert [change.address for change in plan.holding(["arn:aws:x"])] == ["aws_eip.b"]
    assert list(plan.holding([])) == []


def test_an_errored_plan_is_indeterminate(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text('{"format_version": "1.2", "errored": true, "complete": false, "applyable": false}', "utf-8")
    assert run("plan", str(path)).code == 3
    assert run("plan", str(path), "--allow-incomplete").code == 0


def test_a_targeted_plan_says_that_it_is_not_complete() -> None:
    assert whole_plan.incomplete(real("targeted-plan")) is True


def test_deferred_changes_are_named() -> None:
    deferred = [
        {"reason": "resource_config_unknown", "resource_change": row("aws_lb.web", "create", index_unknown=True)},
        {"reason": "provider_config_unknown", "resource_change": None},
        {},
    ]
    assert whole_plan.deferred(plan_of(deferred_changes=deferred)) == ["aws_lb.web", "resource", "resource"]


def test_failed_checks_are_named() -> None:
    checks = [
        {"address": {"kind": "check", "to_display": "check.alive", "name": "alive"}, "status": "fail", "instances": []},
        {"address": {"kind": "resource", "to_display": "aws_lb.web"}, "status": "pass"},
        {"address": {"kind": "var", "name": "region"}, "status": "error"},
        {"address": {"to_display": "output_value.name"}, "status": "unknown"},
        {"status": "fail"},
    ]
    failed = whole_plan.failed_checks(plan_of(checks=checks))
    assert [check["address"] for check in failed] == ["check.alive", "region", "check"]


def test_provider_actions_are_named() -> None:
    plan = plan_of(
        action_invocations=[{"address": "action.aws_lambda_invoke.migrate", "type": "aws_lambda_invoke"}],
        deferred_action_invocations=[{"reason": "x", "action_invocation": {"address": "action.aws_ses_send_email.mail"}}],
    )
    assert whole_plan.invoked_actions(plan) == ["action.aws_lambda_invoke.migrate", "action.aws_ses_send_email.mail"]


def test_variables_are_decoded_by_name() -> None:
    assert plan_of(variables={"a": {"value": [1]}, "b": {}, "c": None}).variables == {"a": [1], "b": None}


def test_a_plan_of_terraform_0_12_is_judged() -> None:
    plan = parse_plan((INPUTS / "terraform-0.12.json").read_bytes(), "old")
    assert [(change.address, change.action) for change in plan.changes] == [
        ("aws_lb.shop", Action.REPLACE),
        ("aws_route53_record.www", Action.UPDATE),
    ]
    assert plan.changes[1].after["records"] is UNKNOWN
    assert plan.configuration.sources(plan.changes[1], "records") == {((), "aws_lb.shop")}
    assert run("plan", str(INPUTS / "terraform-0.12.json")).code == 1


def test_a_plan_of_opentofu_is_judged() -> None:
    plan = parse_plan((INPUTS / "opentofu-1.12.json").read_bytes(), "tofu")
    assert [(change.address, change.action) for change in plan.changes] == [
        ("aws_lb.api", Action.DELETE),
        ("aws_sqs_queue.orders", Action.REPLACE),
        ("aws_eip.nat", Action.FORGET),
    ]
    assert plan.document.complete is None
    assert list(plan.not_understood) == []


@pytest.mark.parametrize("case", sorted(path.name for path in PLANS.iterdir() if path.is_dir()))
def test_every_real_plan_is_read_whole(case: str) -> None:
    plan = real(case)
    for item in plan.rows:
        plan.change_of(item)
    assert list(plan.not_understood) == []
    assert len(plan.changes) == sum(
        item["change"]["actions"] not in (["no-op"], ["read"])
        for item in json.loads((PLANS / case / "plan.json").read_bytes()).get("resource_changes", [])
    )
