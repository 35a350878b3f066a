"""DNS records in one shape, whoever serves them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, facts_of, plan_of, row
from tfguard.model import UNKNOWN

BEFORE: dict[str, Any] = {
    "zone_id": "Z1",
    "name": "www",
    "fqdn": "WWW.a.org",
    "type": "A",
    "ttl": 300,
    "records": ["192.0.2.1"],
}


def record(after: dict[str, Any], before: dict[str, Any] | None = None, **more: Any) -> Any:
    values = BEFORE if before is None else before
    plan = plan_of(row("aws_route53_record.r", "update", before=values, after=after, **more))
    return facts_of(plan, "aws_route53_record.r").get("record")


@pytest.mark.parametrize(
    ("records", "retargeted"),
    [
        (["192.0.2.1"], False),
        (["192.0.2.1", "192.0.2.2"], False),
        (["192.0.2.2", "192.0.2.1"], False),
        (["192.0.2.2"], True),
        ([], True),
    ],
)
def test_a_record_is_retargeted_where_a_cached_value_goes(records: list[str], retargeted: bool) -> None:
    assert record({**BEFORE, "records": records}).get("retargeted") is retargeted


def test_a_value_that_is_unknown_until_apply_counts_as_another_one() -> None:
    after = {key: value for key, value in BEFORE.items() if key != "records"}
    assert record(after, after_unknown={"records": True}).get("retargeted") is True


def test_the_name_is_the_full_one_and_in_the_form_that_compares() -> None:
    assert record(BEFORE).get("name") == "www.a.org"


@pytest.mark.parametrize("name", ["web-1.elb.amazonaws.com", "dualstack.web-1.elb.amazonaws.com", "WEB-1.elb.amazonaws.com."])
def test_an_alias_is_the_same_in_every_spelling(name: str) -> None:
    alias = {"zone_id": "Z1", "name": "www", "type": "A", "ttl": 0, "records": []}
    before = {**alias, "alias": [{"name": "web-1.elb.amazonaws.com"}]}
    found = record({**alias, "alias": [{"name": name}]}, before)
    assert found.get("retargeted") is False
    assert found.get("ttl") is None


def test_a_ttl_that_is_unknown_stays_so() -> None:
    after = {key: value for key, value in BEFORE.items() if key != "ttl"}
    assert record(after, after_unknown={"ttl": True}).get("ttl_after") is UNKNOWN


def test_the_weight_left_is_that_of_the_other_records_of_the_name() -> None:
    def weighted(address: str, weight: int, name: str = "www") -> dict[str, Any]:
        values = {**BEFORE, "name": name, "fqdn": f"{name}.a.org", "set_identifier": address}
        after = {**values, "weighted_routing_policy": [{"weight": weight}]}
        return row(address, "update", before={**values, "weighted_routing_policy": [{"weight": 10}]}, after=after)

    plan = plan_of(
        weighted("aws_route53_record.a", 0), weighted("aws_route53_record.b", 3), weighted("aws_route53_record.c", 5, "api")
    )
    found = facts_of(plan, "aws_route53_record.a").get("record")
    assert (found.get("weight"), found.get("weight_after"), found.get("weight_left")) == (10, 0, 3)


@pytest.mark.parametrize(
    ("before", "after", "renamed"),
    [
        ("www", "www.shop.example", False),
        ("www.shop.example", "www", False),
        ("@", "shop.example", False),
        ("www", "www2.shop.example", True),
        ("www", "www.shop", True),
        ("www", "api", True),
    ],
)
def test_cloudflare_s_names_may_leave_out_the_zone_s(before: str, after: str, renamed: bool) -> None:
    values = {"zone_id": "z", "type": "A", "content": "192.0.2.1"}
    change = row("cloudflare_dns_record.w", "update", before={**values, "name": before}, after={**values, "name": after})
    assert fact("record", "cloudflare_dns_record.w", change).get("renamed") is renamed
