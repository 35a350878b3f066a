"""Records that lead to what is not there any more."""

from __future__ import annotations

from typing import Any

import pytest

from tests.drift.facts.observed import RECORD, fact, resource

LB = "web-1.us-east-1.elb.amazonaws.com"
NLB = "net-1.elb.eu-west-1.amazonaws.com"


def alias(name: str) -> dict[str, Any]:
    return {**RECORD, "AliasTarget": {"DNSName": f"dualstack.{name}."}}


@pytest.mark.parametrize("name", [LB, NLB])
def test_a_load_balancer_that_is_there(name: str) -> None:
    live = [{"DNSName": name.upper()}]
    assert fact("dead_targets", resource("aws_route53_record"), alias(name), describe_load_balancers=live) == []


def test_a_load_balancer_that_the_states_knew() -> None:
    gone = (resource("aws_lb", dns_name=LB), None)
    found = fact("dead_targets", resource("aws_route53_record"), alias(LB), [gone], describe_load_balancers=[])
    assert found == [{"name": LB, "kind": "load balancer", "ours": True}]


def test_a_load_balancer_that_may_be_another_accounts() -> None:
    found = fact("dead_targets", resource("aws_route53_record"), alias(LB), describe_load_balancers=[])
    assert found == [{"name": LB, "kind": "load balancer", "ours": False}]


def test_a_distribution_and_a_website_bucket() -> None:
    item = resource("aws_route53_record")
    assert (
        fact("dead_targets", item, alias("d1.cloudfront.net"), list_distributions=[{"DomainName": "d1.cloudfront.net"}]) == []
    )
    assert fact("dead_targets", item, alias("d1.cloudfront.net"), list_distributions=[])[0]["kind"] == "distribution"
    website = alias("s3-website-us-east-1.amazonaws.com")
    assert fact("dead_targets", item, website, list_buckets=[{"Name": "www.example.org"}]) == []
    known = (resource("aws_s3_bucket", bucket="www.example.org"), None)
    (dead,) = fact("dead_targets", item, website, [known], list_buckets=[])
    assert (dead["kind"], dead["ours"]) == ("website bucket", True)


def test_an_address_that_was_released_and_one_of_somebody_else() -> None:
    item = resource("aws_route53_record")
    live = {**RECORD, "ResourceRecords": [{"Value": "192.0.2.1"}, {"Value": "203.0.113.1"}]}
    gone = (resource("aws_eip", public_ip="192.0.2.1"), None)
    assert [one["name"] for one in fact("dead_targets", item, live, [gone])] == ["192.0.2.1"]
    kept = (resource("aws_eip", public_ip="192.0.2.1"), {"PublicIp": "192.0.2.1"})
    assert fact("dead_targets", item, live, [kept]) == []
