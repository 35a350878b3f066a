"""What goes away, of types of which nobody has said what that means."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from tests.plans import plan_of, row
from tfguard.engine.load import load_policies
from tfguard.engine.policy import Match, Policy
from tfguard.model import Action
from tfguard.plan.facts.run.unknown_losses import unknown_losses

POLICY = load_policies()[0]


def gone(*addresses: str, **match: Any) -> list[dict[str, Any]]:
    """What is unknown in a plan that deletes these, where one policy has this `match`."""
    policies = [_matching(**match)] if match else []
    return unknown_losses(plan_of(*(row(address, "delete", before={"id": "a"}) for address in addresses)), policies)


def _matching(**match: Any) -> Policy:
    return replace(POLICY, match=Match(**match))


def test_each_type_that_nobody_knows_is_said_once() -> None:
    assert gone("x_b.one", "x_a.one", "x_b.two", "aws_lb.known") == [
        {"type": "x_a", "addresses": ["x_a.one"]},
        {"type": "x_b", "addresses": ["x_b.one", "x_b.two"]},
    ]


@pytest.mark.parametrize("address", ["null_resource.a", "aws_route53_zone.a", "aws_acm_certificate_validation.a"])
def test_what_the_catalogue_knows_is_not(address: str) -> None:
    assert gone(address) == []


@pytest.mark.parametrize(
    ("match", "known"),
    [
        ({"types": ("x_*",), "actions": (Action.DELETE,)}, True),
        ({"types": ("x_a",)}, True),
        ({"types": ("x_a",), "actions": (Action.REPLACE,)}, False),
        ({"types": ("x_a",), "actions": (Action.UPDATE,)}, False),
        ({"types": ("x_b",), "actions": (Action.DELETE,)}, False),
        ({"actions": (Action.DELETE,)}, False),
    ],
)
def test_what_a_policy_names_is_known_to_it(match: dict[str, Any], known: bool) -> None:
    assert (gone("x_a.one", **match) == []) is known


def test_only_what_goes_away_counts() -> None:
    rows = [row("x_a.new", "create", after={}), row("x_a.old", "update", before={"a": 1}, after={"a": 2})]
    leftover = row("x_a.leftover", "delete", before={"id": "a"}, deposed="abcd1234")
    again = row("x_a.again", "delete", "create", before={}, after={})
    assert unknown_losses(plan_of(*rows, leftover, again), []) == [{"type": "x_a", "addresses": ["x_a.again"]}]
