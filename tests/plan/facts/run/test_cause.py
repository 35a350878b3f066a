"""What a change is a consequence of."""

from __future__ import annotations

from tests.plan.facts.dns.zone_records import record
from tests.plans import facts_of, plan_of, row

ZONE = row(
    "aws_route53_zone.z", "delete", "create", before={"id": "Z0AAAAAAAA", "name": "a.org"}, after={}, replace_paths=[["name"]]
)


def test_a_record_is_replaced_because_its_zone_is() -> None:
    child = record(
        "aws_route53_record.r", "delete", "create", after={}, after_unknown={"zone_id": True}, replace_paths=[["zone_id"]]
    )
    cause = facts_of(plan_of(ZONE, child), "aws_route53_record.r").get("cause")
    assert cause == {
        "address": "aws_route53_zone.z",
        "type": "aws_route53_zone",
        "action": "replace",
        "order": "destroy-first",
        "attribute": "zone_id",
    }


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
