"""CloudTrail's events about security groups and their rules."""

from __future__ import annotations

from collections.abc import Sequence

from tfguard.model.drift import Drift, DriftKind
from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")
_INGRESS = (
    "AuthorizeSecurityGroupIngress",
    "RevokeSecurityGroupIngress",
    "ModifySecurityGroupRules",
    "UpdateSecurityGroupRuleDescriptionsIngress",
)
_EGRESS = tuple(name.replace("Ingress", "Egress") for name in _INGRESS)


def _rule(drift: Drift) -> Sequence[str]:
    """A rule's group, and what tells it from the group's other rules: its id, or its contents where events need not have it."""
    if drift.kind is DriftKind.CHANGED and drift.type != "aws_security_group_rule":
        return by("id", "security_group_id")(drift)
    every = str(drift.values.get("ip_protocol") or drift.values.get("protocol")) in ("-1", "all")
    ports = () if every else ("from_port", "to_port")
    peers = ("cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id", "source_security_group_id")
    return by("security_group_id", *ports, *peers)(drift)


def _rules(names: Sequence[str], **others: tuple[str, ...]) -> EventNames:
    creates = tuple(name for name in names if name.startswith("Authorize"))
    deletes = tuple(name for name in names if name.startswith("Revoke"))
    return EventNames(_SOURCE, {**others, "*": tuple(names)}, _rule, creates, deletes)


EVENTS = {
    "aws_security_group": EventNames(
        _SOURCE,
        {"tags": _TAGS, "ingress": _INGRESS, "egress": _EGRESS},
        by("id"),
        ("CreateSecurityGroup",),
        ("DeleteSecurityGroup",),
    ),
    "aws_security_group_rule": _rules(tuple(dict.fromkeys((*_INGRESS, *_EGRESS)))),
    "aws_vpc_security_group_ingress_rule": _rules(_INGRESS, tags=_TAGS),
    "aws_vpc_security_group_egress_rule": _rules(_EGRESS, tags=_TAGS),
}
