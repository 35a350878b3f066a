"""How many targets of a group serve."""

from __future__ import annotations

from typing import Any

import pytest

from tests.drift.facts.observed import fact, resource
from tfguard.model.drift import StateResource


def test_the_targets_of_a_group_that_something_fills() -> None:
    live = {"TargetGroupArn": "arn:tg", "LoadBalancerArns": ["arn:lb"]}
    filler: tuple[StateResource, dict[str, Any] | None] = (
        resource("aws_lb_target_group_attachment", target_group_arn="arn:tg"),
        {},
    )
    health = [{"TargetHealth": {"State": state}} for state in ("unhealthy", "healthy", "draining", "initial")]
    found = fact("targets", resource("aws_lb_target_group"), live, [filler], describe_target_health=health)
    assert (found["registered"], found["serving"], found["starting"]) == (3, 1, 1)
    assert found["filled_by"] == ["aws_lb_target_group_attachment.it"]


@pytest.mark.parametrize("balancers", [[], ["arn:lb"]])
def test_a_group_that_nobody_uses_or_fills_is_not_asked_about(balancers: list[str]) -> None:
    live = {"TargetGroupArn": "arn:tg", "LoadBalancerArns": balancers}
    assert fact("targets", resource("aws_lb_target_group"), live) is None
