"""What a create takes over."""

from __future__ import annotations

from typing import Any

from tests.plans import fact, row

VPC = {
    "id": "vpc-0a1b",
    "default_security_group_id": "sg-0def",
    "default_network_acl_id": "acl-0d",
    "main_route_table_id": "rtb-0m",
}


def kept(address: str, **values: Any) -> dict[str, Any]:
    return row(address, "no-op", before=values, after=values)


def test_who_uses_the_group_that_is_adopted() -> None:
    group = row("aws_default_security_group.d", "create", after={"vpc_id": "vpc-0a1b"})
    uses = kept("aws_instance.app", id="i-1", vpc_security_group_ids=["sg-0def"])
    beside = kept("aws_subnet.a", id="subnet-0a", vpc_id="vpc-0a1b")
    found = fact("adopted", "aws_default_security_group.d", group, kept("aws_vpc.v", **VPC), uses, beside)
    assert found == {"live": True, "id": "sg-0def", "users": ["aws_instance.app"]}


def test_subnets_count_that_have_nothing_else() -> None:
    main = row("aws_main_route_table_association.m", "create", after={"vpc_id": "vpc-0a1b", "route_table_id": "rtb-0n"})
    subnets = [kept(f"aws_subnet.{key}", id=f"subnet-0{key}", vpc_id="vpc-0a1b") for key in "ab"]
    own = kept("aws_route_table_association.a", id="x", subnet_id="subnet-0a", route_table_id="rtb-0z")
    found = fact("adopted", "aws_main_route_table_association.m", main, kept("aws_vpc.v", **VPC), *subnets, own)
    assert found["users"] == ["aws_subnet.b"]


def test_a_network_of_the_same_apply_has_no_users() -> None:
    group = row("aws_default_security_group.d", "create", after={}, after_unknown={"vpc_id": True})
    vpc = row("aws_vpc.v", "create", after={}, after_unknown={"id": True})
    block = {
        "address": "aws_default_security_group.d",
        "mode": "managed",
        "type": "aws_default_security_group",
        "name": "d",
        "expressions": {"vpc_id": {"references": ["aws_vpc.v.id", "aws_vpc.v"]}},
    }
    found = fact("adopted", "aws_default_security_group.d", group, vpc, configuration={"root_module": {"resources": [block]}})
    assert found == {"live": False, "id": None, "users": []}


def test_an_ordinary_create_adopts_nothing() -> None:
    assert fact("adopted", "aws_security_group.a", row("aws_security_group.a", "create", after={"vpc_id": "vpc-0a1b"})) is None
