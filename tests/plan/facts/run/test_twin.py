"""The same object at another address."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plan.facts.dns.zone_records import record
from tests.plans import facts_of, plan_of


@pytest.mark.parametrize("name", ["www", "www.a.org", "WWW.a.org."])
def test_twins_are_the_same_record_at_another_address(name: str) -> None:
    new = record("aws_route53_record.new", "create", after={"zone_id": "Z0AAAAAAAA", "name": name, "type": "A"})
    plan = plan_of(record("aws_route53_record.old", "delete"), new)
    assert facts_of(plan, "aws_route53_record.old").get("twin")["address"] == "aws_route53_record.new"
    assert facts_of(plan, "aws_route53_record.new").get("twin")["address"] == "aws_route53_record.old"


@pytest.mark.parametrize(
    "after",
    [
        {"zone_id": "Z0AAAAAAAA", "name": "api", "type": "A"},
        {"zone_id": "Z0AAAAAAAA", "name": "www", "type": "AAAA"},
        {"zone_id": "Z0BBBBBBBB", "name": "www", "type": "A"},
        {"zone_id": "Z0AAAAAAAA", "name": "www", "type": "A", "set_identifier": "blue"},
    ],
)
def test_these_are_not_twins(after: dict[str, Any]) -> None:
    plan = plan_of(record("aws_route53_record.old", "delete"), record("aws_route53_record.new", "create", after=after))
    assert facts_of(plan, "aws_route53_record.old").get("twin") is None
