"""Network ACLs and their rules, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.network import Adoption, FilterShape
from tfguard.resources.shapes.resource_type import ResourceType


def _acl(direction: str) -> str:
    return (
        f"{direction}[].{{direction: '{direction}', allow: action == 'allow', number: rule_no, protocol: protocol,"
        " first: from_port, last: to_port, networks: [cidr_block, ipv6_cidr_block]}"
    )


_ACL = FilterShape(filter="id", rules=f"[{_acl('ingress')}, {_acl('egress')}][]", listing=True, ordered=True)

_ACL_RULE = FilterShape(
    filter="network_acl_id",
    rules="[{direction: (egress && 'egress') || 'ingress', allow: rule_action == 'allow', number: rule_number,"
    " protocol: protocol, first: from_port, last: to_port, networks: [cidr_block, ipv6_cidr_block]}]",
    ordered=True,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_network_acl",
        "network ACL",
        Layer.NETWORK,
        parent="vpc_id",
        filter=_ACL,
        consequence=Consequence("are filtered by the default network ACL instead", whom="its subnets", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_default_network_acl",
        "network ACL",
        Layer.NETWORK,
        filter=_ACL,
        harmless="Its deletion only drops it from the state: the VPC keeps it, with its rules.",
        adopts=Adoption(
            "default_network_acl_id",
            "default_network_acl_id",
            members=("aws_subnet",),
            unless=("aws_network_acl", "aws_network_acl_association"),
        ),
    ),
    ResourceType(
        "aws_network_acl_rule",
        "network ACL rule",
        Layer.NETWORK,
        identity=("network_acl_id", "egress", "rule_number"),
        parent="network_acl_id",
        filter=_ACL_RULE,
        consequence=Consequence("go the way of the next rule", whom="connections that it lets through or keeps out"),
    ),
    ResourceType(
        "aws_network_acl_association",
        "network ACL association",
        Layer.NETWORK,
        identity=("subnet_id",),
        parent="subnet_id",
        consequence=Consequence(
            "is filtered by the default network ACL instead: it may let in more, or nothing",
            whom="the subnet's traffic",
            reach=Reach.PART,
        ),
    ),
)
