"""Edits made by hand that a plan takes back, and what only looks like them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, facts_of, plan_of, row

ADDRESS = "aws_thing.a"


def undone(
    state: Any, live: Any, after: Any, *others: dict[str, Any], address: str = ADDRESS, **more: Any
) -> list[dict[str, Any]]:
    """The fact for an object that Terraform knew as `state`, that is `live`, and that the plan makes `after`."""
    drift = row(address, "update", before=state, after=live)
    plan = plan_of(row(address, "update", before=live, after=after, **more), *others, resource_drift=[drift])
    found: list[dict[str, Any]] = facts_of(plan, address).get("undone")
    return found


def standing(address: str, **values: Any) -> dict[str, Any]:
    """A row of something that stays as it is."""
    return row(address, "no-op", before=values, after=values)


def rule(port: int, *networks: str, **more: Any) -> dict[str, Any]:
    """An ingress block as the state has it."""
    return {"from_port": port, "to_port": port, "protocol": "tcp", "cidr_blocks": list(networks), "description": "", **more}


WEB, ADMIN = rule(443, "0.0.0.0/0"), rule(8443, "203.0.113.0/24")


@pytest.mark.parametrize(
    ("state", "live", "after", "exact", "direction"),
    [
        (4, 8, 4, True, "lower"),
        (2, 10, 3, False, "lower"),
        (8, 2, 8, True, "higher"),
        (8, 2, 5, False, "higher"),
        ("300", "10", "300", True, "higher"),
        (True, False, True, True, "on"),
        (False, True, False, True, "off"),
        (None, "arn:a", None, True, None),
        ("t3.micro", "m5.large", "t3.small", False, None),
        ("8.0.35", "8.0.39", "8.0.36", False, None),
        ("192.0.2.1", "198.51.100.7", "203.0.113.9", False, None),
    ],
)
def test_a_value_goes_back(state: Any, live: Any, after: Any, exact: bool, direction: str | None) -> None:
    entry = undone({"x": state}, {"x": live}, {"x": after})[0]
    assert (entry["path"], entry["exact"], entry["direction"]) == ("x", exact, direction)


@pytest.mark.parametrize(
    ("state", "live", "after"),
    [
        (5, 50, 80),
        (50, 5, 2),
        (5, 50, 50),
        ("8.0.35", "8.0.36", "8.0.39"),
        ("arn:aws:ecs:eu-west-1:1:task-definition/a:5", "arn:aws:ecs:eu-west-1:1:task-definition/a:9", None),
        (None, {}, None),
        (None, False, None),
        (5, 5, 4),
        ([], [], ["a"]),
    ],
)
def test_these_are_not_taken_back(state: Any, live: Any, after: Any) -> None:
    unknown = {"x": True} if after is None and isinstance(state, str) else {}
    assert undone({"x": state}, {"x": live}, {"x": after}, after_unknown=unknown) == []


def test_only_the_edited_attribute_counts() -> None:
    assert undone({"x": 1}, {"x": 5}, {"x": 5, "y": 1}) == []


def test_a_block_added_by_hand_goes() -> None:
    entry = undone({"ingress": [WEB]}, {"ingress": [WEB, ADMIN]}, {"ingress": [{**WEB, "description": None}]})[0]
    assert (entry["path"], entry["exact"]) == ("ingress", True)
    assert [element["from_port"] for element in entry["leaves"]] == [8443]
    assert entry["returns"] == []


def test_it_goes_also_where_the_configuration_adds_another_block() -> None:
    entry = undone({"ingress": [WEB]}, {"ingress": [WEB, ADMIN]}, {"ingress": [WEB, rule(22, "10.0.0.0/8")]})[0]
    assert [element["from_port"] for element in entry["leaves"]] == [8443]


def test_a_block_removed_by_hand_returns() -> None:
    entry = undone({"ingress": [WEB, ADMIN]}, {"ingress": [ADMIN]}, {"ingress": [ADMIN, WEB]})[0]
    assert [element["from_port"] for element in entry["returns"]] == [443]


def test_a_block_removed_by_hand_that_the_configuration_drops_as_well_does_not() -> None:
    assert undone({"ingress": [WEB, ADMIN]}, {"ingress": [ADMIN]}, {"ingress": [ADMIN, rule(22, "10.0.0.0/8")]}) == []


def test_an_edit_inside_the_one_block_of_its_sort_counts_by_itself() -> None:
    state = {"health_check": [{"path": "/", "interval": 30}]}
    live = {"health_check": [{"path": "/", "interval": 10}]}
    assert undone(state, live, {"health_check": [{"path": "/up", "interval": 10}]}) == []
    assert undone(state, live, {"health_check": [{"path": "/up", "interval": 30}]})[0]["path"] == "health_check[0].interval"


def test_weights_in_a_set_are_matched_by_arn() -> None:
    def groups(*weights: int) -> dict[str, Any]:
        return {
            "action": [
                {"group": [{"arn": f"arn:{name}", "weight": weight} for name, weight in zip("ab", weights, strict=True)]}
            ]
        }

    after = groups(100, 0)
    after["action"][0]["group"].reverse()
    entries = undone(groups(100, 0), groups(0, 100), after)
    assert [(entry["live"], entry["after"]) for entry in entries] == [(0, 100), (100, 0)]


def test_values_of_a_list_put_in_by_hand_leave() -> None:
    entry = undone({"records": ["a", "b"]}, {"records": ["c"]}, {"records": ["a", "b"]})[0]
    assert (entry["leaves"], entry["returns"]) == (["c"], ["a", "b"])


def test_a_list_that_is_partly_unknown_may_still_hold_what_was_put_in() -> None:
    found = undone({"x": ["a"]}, {"x": ["a", "b"]}, {"x": ["a", None]}, after_unknown={"x": [False, True]})
    assert found == []


def test_tags_all_only_repeats_tags() -> None:
    state, live = {"tags": {}, "tags_all": {"o": "a"}}, {"tags": {"k": "v"}, "tags_all": {"o": "a", "k": "v"}}
    assert [entry["path"] for entry in undone(state, live, {"tags": None, "tags_all": {"o": "a"}})] == ["tags.k"]


def test_a_default_tag_of_the_provider_is_no_edit() -> None:
    state = {"tags": None, "tags_all": {"owner": "ann"}}
    live = {"tags": {"owner": "ann"}, "tags_all": {"owner": "ann"}}
    assert undone(state, live, {"tags": {}, "tags_all": {"owner": "bob"}}) == []
    edited = {"tags": {"owner": "ann", "seen": "yes"}, "tags_all": {"owner": "ann", "seen": "yes"}}
    found = undone(state, edited, {"tags": {}, "tags_all": {"owner": "bob"}})
    assert [entry["path"] for entry in found] == ["tags.seen"]


def test_a_sensitive_value_is_marked_and_its_elements_are_hidden() -> None:
    entry = undone({"x": ["a"]}, {"x": ["a", "secret"]}, {"x": ["a"]}, before_sensitive={"x": True})[0]
    assert entry["sensitive"] is True
    assert entry["leaves"] == ["(sensitive)"]


def test_what_is_named_like_a_secret_is_hidden_too() -> None:
    def app(password: str) -> dict[str, Any]:
        return {"env": {"DB_PASSWORD": password}, "block": [{"token": password}]}

    entries = undone(app("old"), app("new"), app("old"))
    assert [(entry["path"], entry["sensitive"]) for entry in entries] == [("block[0].token", True), ("env.DB_PASSWORD", True)]
    listed = undone({"x": []}, {"x": [{"token": "new"}]}, {"x": []})
    assert listed[0]["leaves"] == ["(sensitive)"]


@pytest.mark.parametrize(
    ("state", "live", "after", "text"),
    [
        ({"size": 4}, {"size": 8}, {"size": 4}, "size: 4 → 8 by hand → 4"),
        ({"x": None}, {"x": "a"}, {"x": None}, "x: (not set) → a by hand → (not set)"),
        ({"x": ["a"]}, {"x": ["a", "b", "c"]}, {"x": ["a"]}, "x: added by hand, goes: b and 1 more"),
        ({"x": ["a", "b"]}, {"x": ["a"]}, {"x": ["a", "b"]}, "x: removed by hand, returns: b"),
    ],
)
def test_the_text_says_what_happens_at_the_place(state: Any, live: Any, after: Any, text: str) -> None:
    assert undone(state, live, after)[0]["text"] == text


@pytest.mark.parametrize(
    ("path", "live", "after", "marks"),
    [
        ("desired_capacity", 1, 4, {"gives_back"}),
        ("desired_capacity", 4, 1, set()),
        ("multi_az", False, True, {"gives_back"}),
        ("retention_in_days", 1, 30, {"gives_back", "housekeeping"}),
        ("retention_in_days", 30, 1, {"housekeeping"}),
        ("description", "a", "b", {"label"}),
        ("policy", "a", "b", set()),
    ],
)
def test_what_sort_of_place_it_is(path: str, live: Any, after: Any, marks: set[str]) -> None:
    entry = undone({path: after}, {path: live}, {path: after})[0]
    assert {name for name in ("label", "gives_back", "housekeeping") if entry[name]} == marks


def test_the_drift_of_a_moved_object_has_its_old_address() -> None:
    drift = row("aws_thing.old", "update", before={"x": 1}, after={"x": 2})
    change = row("module.m.aws_thing.new", "update", before={"x": 2}, after={"x": 1}, previous_address="aws_thing.old")
    plan = plan_of(change, resource_drift=[drift])
    assert [entry["path"] for entry in facts_of(plan, "module.m.aws_thing.new").get("undone")] == ["x"]


@pytest.mark.parametrize(
    "standalone",
    [
        standing("aws_security_group_rule.a", type="ingress", security_group_id="sg-1", **ADMIN),
        standing(
            "aws_vpc_security_group_ingress_rule.a",
            security_group_id="sg-1",
            ip_protocol="tcp",
            from_port=8443,
            to_port=8443,
            cidr_ipv4="203.0.113.0/24",
        ),
    ],
    ids=lambda item: str(item["type"]),
)
def test_what_a_standalone_rule_declares_is_no_edit(standalone: dict[str, Any]) -> None:
    group = {"id": "sg-1", "ingress": [WEB]}
    both = {"id": "sg-1", "ingress": [WEB, ADMIN]}
    address = "aws_security_group.a"
    assert undone(group, both, group, standalone, address=address) == []
    assert undone(group, {"id": "sg-1", "ingress": [WEB, rule(22, "0.0.0.0/0")]}, group, standalone, address=address)


@pytest.mark.parametrize(
    "standalone",
    [
        standing("aws_security_group_rule.a", type="egress", security_group_id="sg-1", **ADMIN),
        standing("aws_security_group_rule.a", type="ingress", security_group_id="sg-2", **ADMIN),
    ],
)
def test_a_rule_of_another_direction_or_group_declares_nothing(standalone: dict[str, Any]) -> None:
    group, both = {"id": "sg-1", "ingress": []}, {"id": "sg-1", "ingress": [ADMIN]}
    assert undone(group, both, group, standalone, address="aws_security_group.a")


def test_a_network_added_to_a_block_by_a_standalone_rule_is_no_edit() -> None:
    values = {"type": "ingress", "security_group_id": "sg-1", **rule(443, "10.0.0.0/8")}
    standalone = standing("aws_security_group_rule.a", **values)
    group = {"id": "sg-1", "ingress": [WEB]}
    both = {"id": "sg-1", "ingress": [rule(443, "0.0.0.0/0", "10.0.0.0/8")]}
    assert undone(group, both, group, standalone, address="aws_security_group.a") == []


def test_a_policy_that_an_attachment_adds_to_the_list_of_its_role_is_no_edit() -> None:
    attachment = standing("aws_iam_role_policy_attachment.a", role="app", policy_arn="arn:p")
    role, both = {"name": "app", "managed_policy_arns": []}, {"name": "app", "managed_policy_arns": ["arn:p"]}
    assert undone(role, both, role, attachment, address="aws_iam_role.a") == []
    assert undone(role, both, role, address="aws_iam_role.a")


def test_what_a_scaling_policy_sets_is_no_edit_but_its_bounds_are() -> None:
    def group(desired: int, floor: int) -> dict[str, Any]:
        return {"name": "web", "desired_capacity": desired, "min_size": floor, "max_size": 12}

    address = "aws_autoscaling_group.a"
    policy = standing("aws_autoscaling_policy.cpu", autoscaling_group_name="web")
    found = undone(group(4, 2), group(8, 3), group(4, 2), policy, address=address)
    assert [entry["path"] for entry in found] == ["min_size"]
    alone = undone(group(4, 2), group(8, 3), group(4, 2), address=address)
    assert [entry["path"] for entry in alone] == ["desired_capacity", "min_size"]


def test_the_same_of_a_service_that_a_target_scales() -> None:
    def service(count: int, strategy: str) -> dict[str, Any]:
        arn = "arn:aws:ecs:x:1:service/main/api"
        return {"id": arn, "desired_count": count, "scheduling_strategy": strategy, "force_delete": False}

    target = standing("aws_appautoscaling_target.api", resource_id="service/main/api", service_namespace="ecs")
    sides = (service(4, "REPLICA"), service(8, "REPLICA"), service(4, "REPLICA"))
    assert undone(*sides, target, address="aws_ecs_service.a") == []
    assert undone(*sides, address="aws_ecs_service.a")[0]["path"] == "desired_count"


def test_what_was_deleted_by_hand_is_recreated() -> None:
    drift = [row(ADDRESS, "delete", before={"x": 1})]
    assert facts_of(plan_of(row(ADDRESS, "create", after={"x": 1}), resource_drift=drift), ADDRESS).get("recreated") is True
    assert facts_of(plan_of(row(ADDRESS, "create", after={"x": 1})), ADDRESS).get("recreated") is False


def noise(address: str, state: dict[str, Any], live: dict[str, Any], after: dict[str, Any], *configured: str) -> Any:
    """The fact for an object whose block sets these attributes."""
    type_, name = address.split(".")
    expressions = {attribute: {"constant_value": after.get(attribute)} for attribute in configured}
    block = {"address": address, "mode": "managed", "type": type_, "name": name, "expressions": expressions}
    return fact(
        "undone",
        address,
        row(address, "update", before=live, after=after),
        resource_drift=[row(address, "update", before=state, after=live)],
        configuration={"root_module": {"resources": [block]}},
    )


@pytest.mark.parametrize("configured", [(), ("status",)])
def test_what_the_provider_alone_sets_is_nobody_s_edit(configured: tuple[str, ...]) -> None:
    deployed, failed = ({"name": "h", "status": status} for status in ("deployed", "failed"))
    assert noise("helm_release.h", deployed, failed, deployed, *configured) == []


@pytest.mark.parametrize(("configured", "count"), [((), 0), (("client",), 1)])
def test_what_others_may_set_is_an_edit_where_the_configuration_sets_it(configured: tuple[str, ...], count: int) -> None:
    ours, theirs = ({"name": "web", "client": client} for client in ("terraform", "gcloud"))
    assert len(noise("google_cloud_run_v2_service.web", ours, theirs, ours, *configured)) == count


@pytest.mark.parametrize(("key", "count"), [("ssh-keys", 0), ("startup-script", 1)])
def test_a_key_that_the_configuration_does_not_have_may_be_others_(key: str, count: int) -> None:
    ours: dict[str, Any] = {"name": "vm", "metadata": {"a": "b"}}
    theirs = {"name": "vm", "metadata": {"a": "b", key: "x"}}
    assert len(noise("google_compute_instance.vm", ours, theirs, ours, "metadata")) == count


def test_a_key_of_the_configuration_is_taken_back() -> None:
    ours, theirs = ({"name": "vm", "metadata": {"ssh-keys": keys}} for keys in ("a", "b"))
    assert len(noise("google_compute_instance.vm", ours, theirs, ours, "metadata")) == 1
