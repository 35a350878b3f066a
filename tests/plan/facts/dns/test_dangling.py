"""Records that are left pointing at nothing."""

from __future__ import annotations

import pytest

from tests.plans import facts_of, plan_of, row


def test_a_record_that_does_not_change_is_left_dangling() -> None:
    balancer = row("aws_lb.b", "delete", before={"id": "arn:b", "dns_name": "B-1.elb.amazonaws.com"})
    values = {"name": "www.a.org", "type": "A", "alias": [{"name": "dualstack.b-1.elb.amazonaws.com."}], "records": []}
    plan = plan_of(balancer, row("aws_route53_record.r", "no-op", before=values, after=values))
    assert facts_of(plan, "aws_lb.b").get("dangling") == ["aws_route53_record.r"]


@pytest.mark.parametrize("actions", [("delete",), ("update",)])
def test_a_record_that_goes_or_follows_is_not_left_dangling(actions: tuple[str, ...]) -> None:
    balancer = row("aws_lb.b", "delete", "create", before={"id": "arn:b", "dns_name": "b-1.elb.amazonaws.com"}, after={})
    values = {"name": "www.a.org", "type": "CNAME", "records": ["b-1.elb.amazonaws.com"]}
    after = {"name": "www.a.org", "type": "CNAME"} if actions == ("update",) else None
    child = row("aws_route53_record.r", *actions, before=values, after=after, after_unknown={"records": True})
    assert facts_of(plan_of(balancer, child), "aws_lb.b").get("dangling") == []
