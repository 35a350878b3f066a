"""What leaves a list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import plan_of, row
from tfguard.plan.facts.run.shortened import shortened

RULE = {"from_port": 443, "to_port": 443, "protocol": "tcp", "cidr_blocks": ["0.0.0.0/0"]}


@pytest.mark.parametrize(
    ("before", "after", "shorter"),
    [
        ({"ingress": [RULE, {**RULE, "from_port": 8443}]}, {"ingress": [RULE]}, True),
        ({"records": ["192.0.2.1"]}, {"records": ["192.0.2.9"]}, True),
        ({"ingress": [RULE]}, {"ingress": [RULE, {**RULE, "from_port": 8443}]}, False),
        ({"health_check": [{"interval": 30}]}, {"health_check": [{"interval": 10}]}, False),
        ({"tags_list": ["a", "b"]}, {"tags_list": ["a"]}, False),
    ],
)
def test_an_update_takes_something_out(before: dict[str, Any], after: dict[str, Any], shorter: bool) -> None:
    assert shortened(plan_of(row("aws_x.a", "update", before=before, after=after))) == (["aws_x.a"] if shorter else [])


def test_what_is_unknown_until_the_apply_may_have_lost_nothing() -> None:
    known = {"records": ["192.0.2.1"], "zone": {"a": [1, 2]}}
    unknown = {"records": True, "zone": {"a": [True, False]}}
    change = row("aws_x.a", "update", before=known, after={"zone": {"a": [None, 2]}}, after_unknown=unknown)
    assert shortened(plan_of(change)) == []
