"""Security groups and their rules, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import OnlyOwner
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.network import Adoption, FilterShape
from tfguard.resources.shapes.resource_type import ResourceType

_PEERS = "[security_groups, prefix_list_ids, (self && ['self']) || `[]`][]"

_INLINE = (
    "{{direction: '{0}', protocol: protocol, first: from_port, last: to_port,"
    " networks: [cidr_blocks, ipv6_cidr_blocks][], peers: " + _PEERS + "}}"
)

_GROUP = FilterShape(
    filter="id",
    rules=f"[ingress[].{_INLINE.format('ingress')}, egress[].{_INLINE.format('egress')}][]",
    listing=True,
)

_RULE = FilterShape(
    filter="security_group_id",
    rules="[{direction: type, protocol: protocol, first: from_port, last: to_port,"
    " networks: [cidr_blocks, ipv6_cidr_blocks][],"
    " peers: [source_security_group_id && [source_security_group_id] || `[]`, prefix_list_ids,"
    " (self && ['self']) || `[]`][]}]",
)


def _rule_of(direction: str) -> FilterShape:
    return FilterShape(
        filter="security_group_id",
        rules=f"[{{direction: '{direction}', protocol: ip_protocol, first: from_port, last: to_port,"
        " networks: [cidr_ipv4, cidr_ipv6], peers: [referenced_security_group_id, prefix_list_id]}]",
    )


RESOURCE_TYPES = (
    ResourceType(
        "aws_security_group",
        "security group",
        Layer.NETWORK,
        identity=("vpc_id", "name"),
        parent="vpc_id",
        filter=_GROUP,
        consequence=Consequence("are refused", whom="connections that its rules let through"),
    ),
    ResourceType(
        "aws_default_security_group",
        "security group",
        Layer.NETWORK,
        filter=_GROUP,
        harmless="Its deletion only drops it from the state: the VPC keeps it, with its rules.",
        adopts=Adoption("vpc_id", "default_security_group_id"),
    ),
    ResourceType(
        "aws_security_group_rule",
        "security group rule",
        Layer.NETWORK,
        parent="security_group_id",
        filter=_RULE,
        consequence=Consequence("are refused", whom="connections that it lets through"),
    ),
    ResourceType(
        "aws_vpc_security_group_ingress_rule",
        "ingress rule",
        Layer.NETWORK,
        parent="security_group_id",
        filter=_rule_of("ingress"),
        consequence=Consequence("are refused", whom="connections that it lets through"),
    ),
    ResourceType(
        "aws_vpc_security_group_egress_rule",
        "egress rule",
        Layer.NETWORK,
        parent="security_group_id",
        filter=_rule_of("egress"),
        consequence=Consequence("time out", whom="connections that it lets out"),
    ),
    ResourceType(
        "aws_vpc_security_group_vpc_association",
        "VPC of a security group",
        Layer.NETWORK,
        identity=("security_group_id", "vpc_id"),
        parent="security_group_id",
        consequence=Consequence(
            "loses its rules: connections that only they allow time out",
            whom="whatever uses the group in that VPC",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_vpc_security_group_rules_exclusive",
        "list of all rules of a security group",
        Layer.NETWORK,
        identity=("security_group_id",),
        parent="security_group_id",
        only_owner=OnlyOwner(
            ("security_group_id",),
            ("aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"),
        ),
        harmless="Its deletion changes no rule: Terraform only stops removing those that it does not know.",
    ),
)
