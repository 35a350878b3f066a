"""Security groups and their rules, compared as atoms: one protocol, one range of ports, one peer, one description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, Expression, LiveReader, Parent, Unmanaged

_SERVICE = "ec2"
_GROUPS = Call("describe_security_groups", "SecurityGroups")
_GROUP_GONE = ("InvalidGroup.NotFound", "InvalidGroupId.Malformed")
_SIDES = {"ingress": "IpPermissions", "egress": "IpPermissionsEgress"}
_ALL = ("-1", "all")
_PEERS = ("cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups")

_SERVICE_NAMES = re.compile(
    r"(default|default_elb_[-0-9a-f]+|eks-cluster-sg-.+|ElasticMapReduce-.+|d-[0-9a-f]{10}_controllers)$"
)
"""The groups of VPCs, classic load balancers, EKS, EMR and directories."""

_NAMED = {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6"}


def _atom(protocol: Value, first: Value, last: Value, peer: str, description: Value) -> dict[str, Value]:
    name = _NAMED.get(str(protocol).lower(), str(protocol).lower())
    if name in _ALL:
        name, first, last = "-1", 0, 0
    return {
        "protocol": name,
        "from_port": int(first) if first is not None else 0,
        "to_port": int(last) if last is not None else 0,
        "peer": peer,
        "description": description or "",
    }


def _blocks(live: LiveObject, side: str) -> list[dict[str, Any]]:
    """The rules of a group in one direction as Terraform's blocks, one peer in each."""
    return [block for permission in live.get(_SIDES[side]) or [] for block in _peers(permission, live)]


def _peers(permission: Mapping[str, Any], live: LiveObject) -> Iterator[dict[str, Any]]:
    base = {
        "protocol": permission.get("IpProtocol"),
        "from_port": permission.get("FromPort"),
        "to_port": permission.get("ToPort"),
        "self": False,
    }
    for key, name, id_ in (
        ("IpRanges", "cidr_blocks", "CidrIp"),
        ("Ipv6Ranges", "ipv6_cidr_blocks", "CidrIpv6"),
        ("PrefixListIds", "prefix_list_ids", "PrefixListId"),
    ):
        for item in permission.get(key) or []:
            yield {**base, name: [item.get(id_)], "description": item.get("Description") or ""}
    for item in permission.get("UserIdGroupPairs") or []:
        own = item.get("GroupId") == live.get("GroupId")
        peer = {"self": True} if own else {"security_groups": [_group(item, live)]}
        yield {**base, **peer, "description": item.get("Description") or ""}


def _group(pair: Mapping[str, Any], live: LiveObject) -> str:
    """A peer group; one of another account with that before it, as Terraform writes it."""
    owner = pair.get("UserId")
    return f"{owner}/{pair.get('GroupId')}" if owner and owner != live.get("OwnerId") else str(pair.get("GroupId"))


def atoms(blocks: Value) -> Value:
    """The rules in Terraform's blocks, each with one peer, sorted."""
    if not isinstance(blocks, list):
        return blocks
    found = [atom for block in blocks for atom in _block_atoms(block)]
    return sorted(found, key=lambda atom: [str(value) for value in atom.values()])


def _block_atoms(block: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    parts = (block.get("protocol"), block.get("from_port"), block.get("to_port"))
    for name in _PEERS:
        for peer in block.get(name) or []:
            yield _atom(*parts, str(peer), block.get("description"))
    if block.get("self"):
        yield _atom(*parts, "self", block.get("description"))


def _rule_atoms(state: Mapping[str, Value]) -> list[dict[str, Value]]:
    """The atoms of an aws_security_group_rule: one resource may have many ranges."""
    source = state.get("source_security_group_id")
    block = {**state, "security_groups": [source] if source else []}
    if source == state.get("security_group_id") and source:
        block = {**block, "security_groups": [], "self": True}
    return list(_block_atoms(block))


def _rule_side(live: LiveObject) -> list[dict[str, Value]]:
    found: list[dict[str, Value]] = atoms(_blocks(live, "egress" if live.state.get("type") == "egress" else "ingress"))
    return found


def _bare(atom: Mapping[str, Value]) -> tuple[Value, ...]:
    return tuple(value for name, value in atom.items() if name != "description")


def _rule_is_gone(live: LiveObject) -> bool:
    """Whether the group lacks a part of the rule: Terraform then takes all of it for deleted."""
    there = {_bare(atom) for atom in _rule_side(live)}
    return any(_bare(atom) not in there for atom in _rule_atoms(live.state))


def _rule_description(live: LiveObject) -> str:
    wanted = {_bare(atom) for atom in _rule_atoms(live.state)}
    return next((str(atom["description"]) for atom in _rule_side(live) if _bare(atom) in wanted), "")


def _key(group: Value, side: str, atom: Mapping[str, Value]) -> str:
    return "|".join(map(str, (group, side, *_bare(atom))))


def _inline_keys(side: str, state: Mapping[str, Value]) -> list[str]:
    return [_key(state.get("id"), side, atom) for atom in atoms(state.get(side) or [])]


def _old_rule_keys(state: Mapping[str, Value]) -> list[str]:
    return [_key(state.get("security_group_id"), str(state.get("type")), atom) for atom in _rule_atoms(state)]


def _live_key(live: LiveObject) -> str:
    """The same key of a rule as describe_security_group_rules gives it."""
    referenced = (live.get("ReferencedGroupInfo") or {}).get("GroupId")
    peer = live.get("CidrIpv4") or live.get("CidrIpv6") or live.get("PrefixListId") or referenced
    peer = "self" if referenced and referenced == live.get("GroupId") else peer
    atom = _atom(live.get("IpProtocol"), live.get("FromPort"), live.get("ToPort"), str(peer), "")
    return _key(live.get("GroupId"), "egress" if live.get("IsEgress") else "ingress", atom)


def _group_attributes() -> dict[str, Attribute | Expression]:
    return {
        "description": "Description",
        "ingress": Attribute(partial(_blocks, side="ingress"), normalise=atoms),
        "egress": Attribute(partial(_blocks, side="egress"), normalise=atoms),
    }


def _made_by_hand(live: LiveObject) -> bool:
    """Not the default group of a VPC, and none that a service made for itself."""
    return _SERVICE_NAMES.match(str(live.get("GroupName"))) is None


GROUP = LiveReader(
    type="aws_security_group",
    service=_SERVICE,
    read=_GROUPS,
    check=Call("describe_security_groups", "SecurityGroups", {"GroupIds": "[id]"}, gone=_GROUP_GONE),
    id="GroupId",
    attributes=_group_attributes(),
    tags="Tags",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", "VpcId"),),
        where=_made_by_hand,
        claims=(Claim("aws_default_security_group", "id", "GroupId"),),
        shown={"name": "GroupName", "vpc_id": "VpcId"},
    ),
)

DEFAULT_GROUP = LiveReader(
    type="aws_default_security_group",
    service=_SERVICE,
    read=_GROUPS,
    check=GROUP.check,
    id="GroupId",
    attributes={name: value for name, value in _group_attributes().items() if name != "description"},
    tags="Tags",
)

RULE = LiveReader(
    type="aws_security_group_rule",
    service=_SERVICE,
    read=_GROUPS,
    check=Call("describe_security_groups", "SecurityGroups", {"GroupIds": "[security_group_id]"}, gone=_GROUP_GONE),
    id="GroupId",
    state_id="security_group_id",
    gone=_rule_is_gone,
    attributes={"description": Attribute(_rule_description)},
)


def _peer_rule(side: str) -> LiveReader:
    """Since provider 5 every rule can be a resource with an id of its own."""
    return LiveReader(
        type=f"aws_vpc_security_group_{side}_rule",
        service=_SERVICE,
        read=Call("describe_security_group_rules", "SecurityGroupRules"),
        check=Call(
            "describe_security_group_rules",
            "SecurityGroupRules",
            {"SecurityGroupRuleIds": "[id]"},
            gone=("InvalidSecurityGroupRuleId.NotFound", "InvalidSecurityGroupRuleId.Malformed"),
        ),
        id="SecurityGroupRuleId",
        attributes={
            "cidr_ipv4": "CidrIpv4",
            "cidr_ipv6": "CidrIpv6",
            "prefix_list_id": "PrefixListId",
            "referenced_security_group_id": Attribute(_referenced),
            "ip_protocol": Attribute("IpProtocol", normalise=lambda value: _NAMED.get(str(value).lower(), value)),
            "from_port": Attribute(partial(_port, name="FromPort")),
            "to_port": Attribute(partial(_port, name="ToPort")),
            "description": "Description",
        },
        tags="Tags",
        unmanaged=Unmanaged(
            parents=(Parent("aws_security_group", "GroupId"),),
            where="IsEgress" if side == "egress" else "!IsEgress",
            claims=(
                Claim("aws_security_group_rule", _old_rule_keys, _live_key),
                Claim("aws_security_group", partial(_inline_keys, side), _live_key),
            ),
            split=side,
            shown={"security_group_id": "GroupId"},
        ),
    )


def _port(live: LiveObject, name: str) -> int | None:
    """A port; a rule for every protocol has -1 where Terraform has none."""
    port = live.get(name)
    return None if port == -1 and str(live.get("IpProtocol")) in _ALL else port


def _referenced(live: LiveObject) -> str | None:
    """The peer group; one of another account with that before it."""
    peer = live.get("ReferencedGroupInfo") or {}
    owner = peer.get("UserId")
    group = peer.get("GroupId")
    return f"{owner}/{group}" if owner and group and owner != live.account else group


LIVE_READERS = (
    GROUP,
    DEFAULT_GROUP,
    RULE,
    _peer_rule("ingress"),
    _peer_rule("egress"),
)
