"""The health check of a failover record."""

from __future__ import annotations

from typing import Any

import pytest

from tests.drift.facts.observed import RECORD, fact, resource


@pytest.mark.parametrize(
    ("checks", "state"),
    [
        ([], "missing"),
        ([{"Id": "h", "HealthCheckConfig": {"Disabled": True}}], "disabled"),
        ([{"Id": "h", "HealthCheckConfig": {"Disabled": False}}], "works"),
    ],
)
def test_the_check_of_a_failover_record(checks: list[Any], state: str) -> None:
    live = {**RECORD, "Failover": "PRIMARY", "HealthCheckId": "h"}
    found = fact("failover", resource("aws_route53_record"), live, list_health_checks=checks)
    assert found == {"role": "primary", "health_check": "h", "state": state, "evaluates_target": False}
