"""Network ACLs and their rules, as AWS answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, Expression, LiveReader, Parent, Unmanaged

_SERVICE = "ec2"

_LAST_OWN = 32766
"""AWS's own entries, which deny what nothing else allows, have the numbers 32767 and 32768."""

_NUMBERS = {"tcp": "6", "udp": "17", "icmp": "1", "icmpv6": "58", "all": "-1"}
_GONE = ("InvalidNetworkAclID.NotFound",)


def _entries(page: Any) -> list[dict[str, Any]]:
    """The entries of every ACL in an answer, each with the ACL's id."""
    return [
        {**entry, "NetworkAclId": acl["NetworkAclId"]}
        for acl in page.get("NetworkAcls") or []
        for entry in acl.get("Entries") or []
    ]


def _protocol(value: Value) -> str:
    text = str(value).lower()
    return _NUMBERS.get(text, text)


def _blocks(live: LiveObject, egress: bool) -> list[dict[str, Any]]:
    entries = [entry for entry in live.get("Entries") or [] if bool(entry.get("Egress")) is egress]
    return [_block(entry) for entry in entries if int(entry.get("RuleNumber", 0)) <= _LAST_OWN]


def _block(entry: Mapping[str, Any]) -> dict[str, Any]:
    ports, icmp = entry.get("PortRange") or {}, entry.get("IcmpTypeCode") or {}
    return {
        "rule_no": entry.get("RuleNumber"),
        "action": entry.get("RuleAction"),
        "protocol": entry.get("Protocol"),
        "cidr_block": entry.get("CidrBlock"),
        "ipv6_cidr_block": entry.get("Ipv6CidrBlock"),
        "from_port": ports.get("From"),
        "to_port": ports.get("To"),
        "icmp_type": icmp.get("Type"),
        "icmp_code": icmp.get("Code"),
    }


def _canonical(blocks: Value) -> Value:
    """Entries by number, protocols as numbers; ports of every protocol at once say nothing."""
    if not isinstance(blocks, list):
        return blocks
    found = []
    for block in blocks:
        protocol = _protocol(block.get("protocol"))
        ports = {"from_port": 0, "to_port": 0} if protocol == "-1" else {}
        zeros = {name: block.get(name) or 0 for name in ("from_port", "to_port", "icmp_type", "icmp_code")}
        texts = {name: block.get(name) or "" for name in ("cidr_block", "ipv6_cidr_block")}
        action = str(block.get("action")).lower()
        found.append({**texts, **zeros, **ports, "rule_no": block.get("rule_no"), "action": action, "protocol": protocol})
    return sorted(found, key=lambda item: int(item["rule_no"]))


def _attributes() -> dict[str, Attribute | Expression]:
    return {
        "ingress": Attribute(partial(_blocks, egress=False), normalise=_canonical),
        "egress": Attribute(partial(_blocks, egress=True), normalise=_canonical),
        "subnet_ids": "Associations[].SubnetId",
    }


ACL = LiveReader(
    type="aws_network_acl",
    service=_SERVICE,
    read=Call("describe_network_acls", "NetworkAcls"),
    check=Call("describe_network_acls", "NetworkAcls", {"NetworkAclIds": "[id]"}, gone=_GONE),
    id="NetworkAclId",
    attributes=_attributes(),
    tags="Tags",
)

DEFAULT_ACL = LiveReader(
    type="aws_default_network_acl",
    service=_SERVICE,
    read=ACL.read,
    check=ACL.check,
    id="NetworkAclId",
    attributes={name: value for name, value in _attributes().items() if name != "subnet_ids"},
    tags="Tags",
    not_compared={"subnet_ids": "every subnet without an ACL of its own is in it"},
)


def _entry_id(acl: Value, egress: Value, number: Value) -> str:
    return f"{acl}:{'egress' if egress else 'ingress'}:{number}"


RULE = LiveReader(
    type="aws_network_acl_rule",
    service=_SERVICE,
    read=Call("describe_network_acls", _entries),
    check=Call("describe_network_acls", _entries, {"NetworkAclIds": "[network_acl_id]"}, gone=_GONE),
    id=lambda live: _entry_id(live.get("NetworkAclId"), live.get("Egress"), live.get("RuleNumber")),
    state_id=lambda state: _entry_id(state.get("network_acl_id"), state.get("egress"), state.get("rule_number")),
    attributes={
        "rule_action": "RuleAction",
        "protocol": Attribute("Protocol", normalise=_protocol),
        "cidr_block": "CidrBlock",
        "ipv6_cidr_block": "Ipv6CidrBlock",
        "from_port": "PortRange.From",
        "to_port": "PortRange.To",
        "icmp_type": "IcmpTypeCode.Type",
        "icmp_code": "IcmpTypeCode.Code",
    },
    unmanaged=Unmanaged(
        parents=(Parent("aws_network_acl", "NetworkAclId"),),
        where=lambda live: int(live.get("RuleNumber", 0)) <= _LAST_OWN,
        claims=(
            Claim(
                "aws_network_acl",
                lambda state: [
                    _entry_id(state.get("id"), side == "egress", block.get("rule_no"))
                    for side in ("ingress", "egress")
                    for block in state.get(side) or []
                ],
                lambda live: _entry_id(live.get("NetworkAclId"), live.get("Egress"), live.get("RuleNumber")),
            ),
        ),
        split="ingress",
        shown={"network_acl_id": "NetworkAclId", "rule_number": "RuleNumber", "egress": "Egress"},
    ),
)

ACL_ASSOCIATION = LiveReader(
    type="aws_network_acl_association",
    service=_SERVICE,
    read=Call("describe_network_acls", "NetworkAcls[].Associations[]"),
    check=Call(
        "describe_network_acls",
        "NetworkAcls[].Associations[]",
        {"Filters": "[{Name: 'association.subnet-id', Values: [subnet_id]}]"},
    ),
    id="SubnetId",
    state_id="subnet_id",
    attributes={"network_acl_id": "NetworkAclId"},
    unmanaged=Unmanaged(
        parents=(Parent("aws_network_acl", "NetworkAclId"),),
        claims=(Claim("aws_network_acl", "subnet_ids", "SubnetId"),),
        split="subnet_ids",
        shown={"subnet_id": "SubnetId"},
        import_id="NetworkAclAssociationId",
    ),
)

LIVE_READERS = (
    ACL,
    DEFAULT_ACL,
    RULE,
    ACL_ASSOCIATION,
)
