"""Listeners, their rules, the targets behind them, their health checks, and who uses what is destroyed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

LISTENER = "aws_lb_listener.web"
RULE = "aws_lb_listener_rule.a"


def fact(name: str, address: str, *rows: dict[str, Any], **document: Any) -> Any:
    return facts_of(plan_of(*rows, **document), address).get(name)


def forward(*groups: tuple[str, int]) -> list[dict[str, Any]]:
    return [{"type": "forward", "forward": [{"target_group": [{"arn": arn, "weight": weight} for arn, weight in groups]}]}]


def conditions(**fields: list[str]) -> list[dict[str, Any]]:
    return [{field: [{"values": values}]} for field, values in fields.items()]


def rule(before: Any, after: Any, address: str = RULE) -> dict[str, Any]:
    sides = [None if side is None else {"listener_arn": "arn:l", "condition": side} for side in (before, after)]
    return row(address, "update" if before else "create", before=sides[0], after=sides[1])


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        (conditions(path_pattern=["/a/*", "/b"]), conditions(path_pattern=["/b"]), ["path pattern /a/*"]),
        (conditions(path_pattern=["/a/1", "/a/2"]), conditions(path_pattern=["/a/?"]), []),
        (conditions(host_header=["A.org"]), conditions(host_header=["a.org"]), []),
        (conditions(path_pattern=["/A"]), conditions(path_pattern=["/a"]), ["path pattern /A"]),
        (conditions(path_pattern=["/a"], host_header=["a.org"]), conditions(path_pattern=["/a"]), []),
        (conditions(source_ip=["10.0.0.0/8"]), conditions(source_ip=["10.1.0.0/16"]), ["source ip 10.0.0.0/8"]),
    ],
)
def test_conditions_that_are_lost(before: Any, after: Any, lost: list[str]) -> None:
    assert fact("listener", RULE, rule(before, after))["lost"] == lost


def test_another_rule_takes_over() -> None:
    change = rule(conditions(host_header=["a.org", "b.org"]), conditions(host_header=["a.org"]))
    other = rule(None, conditions(host_header=["*.org"]), "aws_lb_listener_rule.b")
    assert fact("listener", RULE, change, other)["lost"] == []


def test_fields_that_are_asked_for_only_now() -> None:
    change = rule(conditions(path_pattern=["/a"]), conditions(path_pattern=["/a"], http_request_method=["GET"]))
    assert fact("listener", RULE, change)["narrowed_by"] == ["http request method"]


@pytest.mark.parametrize(
    ("after", "muted", "targets_after"),
    [
        (forward(("arn:a", 0), ("arn:b", 0)), True, 0),
        (forward(("arn:a", 0), ("arn:b", 1)), False, 1),
        ([{"type": "forward", "target_group_arn": "arn:c"}], False, 0),
        ([{"type": "fixed-response"}], False, 0),
    ],
)
def test_where_requests_end(after: Any, muted: bool, targets_after: int) -> None:
    change = row(LISTENER, "update", before={"default_action": forward(("arn:a", 1))}, after={"default_action": after})
    attached = [{"target_group_arn": arn, "target_id": "i-1"} for arn in ("arn:a", "arn:b")]
    rows = [row(f"aws_lb_target_group_attachment.t{n}", "no-op", before=one, after=one) for n, one in enumerate(attached)]
    found = fact("listener", LISTENER, change, *rows)
    assert (found["muted"], found["targets"], found["targets_after"]) == (muted, 1, targets_after)


@pytest.mark.parametrize(
    ("block", "answered", "loops"),
    [
        ({"port": "443", "protocol": "HTTPS"}, True, False),
        ({"port": "8443", "protocol": "HTTPS"}, False, False),
        ({"port": "#{port}", "protocol": "#{protocol}"}, True, True),
        ({"path": "/new"}, True, False),
    ],
)
def test_where_a_redirect_leads(block: dict[str, Any], answered: bool, loops: bool) -> None:
    values = {
        "load_balancer_arn": "arn:lb",
        "port": 80,
        "protocol": "HTTP",
        "default_action": [{"type": "redirect", "redirect": [block]}],
    }
    https = {"load_balancer_arn": "arn:lb", "port": 443}
    lb = row("aws_lb.web", "no-op", before={"arn": "arn:lb"}, after={"arn": "arn:lb"})
    rows = [row(LISTENER, "create", after=values), row("aws_lb_listener.tls", "create", after=https), lb]
    found = fact("listener", LISTENER, *rows)["redirect"]
    assert (found["answered"], found["loops"]) == (answered, loops)


def test_an_autoscaling_group_that_only_reads_its_groups_back() -> None:
    """The provider lists what an attachment adds; deleting the attachment takes it away."""
    attachment = row("aws_autoscaling_attachment.a", "delete", before={"lb_target_group_arn": "arn:a"})
    group = {"name": "a", "target_group_arns": ["arn:a"]}
    rows = [attachment, row("aws_autoscaling_group.a", "no-op", before=group, after=group)]
    blocks = [{"address": "aws_autoscaling_group.a", "expressions": {"name": {}}}]
    found = fact("targets", "aws_autoscaling_attachment.a", *rows, configuration={"root_module": {"resources": blocks}})
    assert (found["before"], found["after"]) == (1, 0)


@pytest.mark.parametrize(
    ("before", "after", "admits", "refuses"),
    [
        ("200", "200-499", True, []),
        ("200-299", "200,301", False, ["201-299"]),
        ("2xx", "200-399", False, []),
        ("200", "", False, []),
    ],
)
def test_the_answers_that_a_health_check_takes(before: str, after: str, admits: bool, refuses: list[str]) -> None:
    sides = [{"health_check": [{"matcher": codes, "interval": 10, "unhealthy_threshold": 3}]} for codes in (before, after)]
    found = fact("health", "aws_lb_target_group.a", row("aws_lb_target_group.a", "update", before=sides[0], after=sides[1]))
    assert (found["admits_errors"], found["refuses"], found["after"]["seconds"]) == (admits, refuses, 30)


def test_who_uses_what_is_destroyed() -> None:
    gone = row("aws_security_group.a", "delete", before={"id": "sg-0a1b2c3d"})
    lb = row("aws_lb.web", "update", before={"security_groups": ["sg-0a1b2c3d"]}, after={"security_groups": ["sg-2"]})
    kept = {"security_group_ids": ["sg-0a1b2c3d"]}
    cache = row("aws_elasticache_cluster.c", "no-op", before=kept, after=kept)
    old = row("aws_instance.old", "delete", before={"vpc_security_group_ids": ["sg-0a1b2c3d"]})
    assert fact("used_by", "aws_security_group.a", gone, lb, cache, old) == {
        "now": ["aws_elasticache_cluster.c", "aws_lb.web"],
        "later": ["aws_elasticache_cluster.c"],
        "going": ["aws_instance.old"],
    }
