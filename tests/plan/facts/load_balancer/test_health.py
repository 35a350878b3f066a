"""The answers that a health check takes."""

from __future__ import annotations

import pytest

from tests.plans import fact, row


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
