"""Causes, twins, and what is left pointing at nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

ZONE = row(
    "aws_route53_zone.z", "delete", "create", before={"id": "Z0AAAAAAAA", "name": "a.org"}, after={}, replace_paths=[["name"]]
)


def record(address: str, *actions: str, **more: Any) -> dict[str, Any]:
    before = {"zone_id": "Z0AAAAAAAA", "name": "www", "fqdn": "www.a.org", "type": "A", "ttl": 60, "records": ["192.0.2.1"]}
    return row(address, *actions, before=None if actions == ("create",) else before, **more)


def test_a_record_is_replaced_because_its_zone_is() -> None:
    child = record(
        "aws_route53_record.r", "delete", "create", after={}, after_unknown={"zone_id": True}, replace_paths=[["zone_id"]]
    )
    cause = facts_of(plan_of(ZONE, child), "aws_route53_record.r").get("cause")
    assert cause == {"address": "aws_route53_zone.z", "type": "aws_route53_zone", "action": "replace", "attribute": "zone_id"}


def test_a_child_that_goes_with_its_parent_has_it_as_its_cause() -> None:
    zone = row("aws_route53_zone.z", "delete", before={"id": "Z0AAAAAAAA", "name": "a.org"})
    facts = facts_of(plan_of(zone, record("aws_route53_record.r", "delete")), "aws_route53_record.r")
    assert facts.get("cause")["address"] == "aws_route53_zone.z"


def test_two_deletes_that_merely_mention_each_other_are_two_causes() -> None:
    subnet = row("aws_subnet.s", "delete", before={"id": "subnet-0123456789abcdef0"})
    balancer = row("aws_lb.b", "delete", before={"id": "arn:aws:lb", "subnets": ["subnet-0123456789abcdef0"]})
    assert facts_of(plan_of(subnet, balancer), "aws_lb.b").get("cause") is None


def test_a_short_name_in_common_is_not_a_cause() -> None:
    role = row("aws_iam_role.app", "delete", before={"id": "app", "name": "app"})
    group = row(
        "aws_autoscaling_group.app", "delete", "create",
        before={"id": "app", "name": "app"}, after={}, after_unknown={"name": True}, replace_paths=[["name"]],
    )  # fmt: skip
    assert facts_of(plan_of(role, group), "aws_autoscaling_group.app").get("cause") is None


def test_a_cause_is_found_by_reference_through_modules() -> None:
    configuration = {
        "root_module": {
            "module_calls": {
                "net": {"module": {"outputs": {"vpc": {"expression": {"references": ["aws_vpc.v.id", "aws_vpc.v"]}}}}},
                "app": {
                    "expressions": {"vpc": {"references": ["module.net.vpc", "module.net"]}},
                    "module": {
                        "resources": [
                            {"address": "aws_lb_target_group.t", "expressions": {"vpc_id": {"references": ["var.vpc"]}}}
                        ]
                    },
                },
            }
        }
    }
    vpc = row("module.net.aws_vpc.v", "delete", "create", before={"id": "v"}, after={}, replace_paths=[["cidr_block"]])
    group = row(
        "module.app.aws_lb_target_group.t", "delete", "create",
        before={"vpc_id": "other"}, after={}, after_unknown={"vpc_id": True}, replace_paths=[["vpc_id"]],
    )  # fmt: skip
    facts = facts_of(plan_of(vpc, group, configuration=configuration), "module.app.aws_lb_target_group.t")
    assert facts.get("cause")["address"] == "module.net.aws_vpc.v"


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
