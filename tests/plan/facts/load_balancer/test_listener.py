"""Listeners and their rules: what they no longer answer, and where requests end."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, row

LISTENER = "aws_lb_listener.web"
RULE = "aws_lb_listener_rule.a"


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
