"""What is set before something."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, row

LB = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1"
ACL = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/site/1"


def kept(address: str, **values: Any) -> dict[str, Any]:
    return row(address, "no-op", before=values, after=values)


@pytest.mark.parametrize(("action", "refuses"), [({"block": [{}], "allow": []}, True), ({"block": [], "allow": [{}]}, False)])
def test_a_web_acl_refuses_by_its_default(action: dict[str, Any], refuses: bool) -> None:
    link = row("aws_wafv2_web_acl_association.a", "create", after={"web_acl_arn": ACL, "resource_arn": LB})
    acl = kept("aws_wafv2_web_acl.site", arn=ACL, default_action=[action])
    found = fact("guard", "aws_wafv2_web_acl_association.a", link, acl)
    assert found == {"addresses": ["aws_wafv2_web_acl.site"], "refuses": refuses, "live": True}


@pytest.mark.parametrize(("rules", "refuses"), [([], True), (["aws_vpc_security_group_ingress_rule.r"], False)])
def test_a_security_group_refuses_without_a_rule(rules: list[str], refuses: bool) -> None:
    endpoint = row("aws_vpc_endpoint.e", "create", after={"vpc_id": "vpc-0a1b", "security_group_ids": ["sg-0e"]})
    group = kept("aws_security_group.e", id="sg-0e", ingress=[], egress=[])
    rule = {"security_group_id": "sg-0e", "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "10.0.0.0/8"}
    found = fact("guard", "aws_vpc_endpoint.e", endpoint, group, *(kept(address, **rule) for address in rules))
    assert found["refuses"] is refuses


def test_what_stands_there_already_is_not_new() -> None:
    values = {"web_acl_id": ACL, "comment": "a"}
    site = row("aws_cloudfront_distribution.s", "update", before=values, after={**values, "comment": "b"})
    acl = kept("aws_wafv2_web_acl.site", arn=ACL, default_action=[{"block": [{}]}])
    assert fact("guard", "aws_cloudfront_distribution.s", site, acl) is None


def test_of_a_guard_that_the_plan_does_not_have_nothing_is_said() -> None:
    link = row("aws_wafv2_web_acl_association.a", "create", after={"web_acl_arn": ACL, "resource_arn": LB})
    assert fact("guard", "aws_wafv2_web_acl_association.a", link) is None
