"""Lists that two resource types write: a group's own blocks and its standalone rules, a table's routes, a role's policies.

The list of the whole shows what the parts put there, so the refresh finds it changed although nobody touched it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.comparison.values import same
from tfguard.inputs.plan.configuration import Source, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, is_empty
from tfguard.plan.facts.values.names import strings

_GROUP_RULES = {"aws_security_group_rule": "security_group_id"}
_INGRESS = {**_GROUP_RULES, "aws_vpc_security_group_ingress_rule": "security_group_id"}
_EGRESS = {**_GROUP_RULES, "aws_vpc_security_group_egress_rule": "security_group_id"}
_ROUTES = {"aws_route": "route_table_id"}
_NACL_RULES = {"aws_network_acl_rule": "network_acl_id"}
_SCALING = {
    "aws_autoscaling_attachment": "autoscaling_group_name",
    "aws_autoscaling_traffic_source_attachment": "autoscaling_group_name",
}

WRITERS: dict[tuple[str, str], dict[str, str]] = {
    ("aws_autoscaling_group", "load_balancers"): _SCALING,
    ("aws_autoscaling_group", "target_group_arns"): _SCALING,
    ("aws_autoscaling_group", "traffic_source"): _SCALING,
    ("aws_default_network_acl", "egress"): _NACL_RULES,
    ("aws_default_network_acl", "ingress"): _NACL_RULES,
    ("aws_default_route_table", "route"): _ROUTES,
    ("aws_default_security_group", "egress"): _EGRESS,
    ("aws_default_security_group", "ingress"): _INGRESS,
    ("aws_elasticache_user_group", "user_ids"): {"aws_elasticache_user_group_association": "user_group_id"},
    ("aws_elb", "instances"): {"aws_elb_attachment": "elb"},
    ("aws_iam_role", "inline_policy"): {"aws_iam_role_policy": "role"},
    ("aws_iam_role", "managed_policy_arns"): {
        "aws_iam_policy_attachment": "roles",
        "aws_iam_role_policy_attachment": "role",
    },
    ("aws_instance", "ebs_block_device"): {"aws_volume_attachment": "instance_id"},
    ("aws_network_acl", "egress"): _NACL_RULES,
    ("aws_network_acl", "ingress"): _NACL_RULES,
    ("aws_rds_cluster", "iam_roles"): {"aws_rds_cluster_role_association": "db_cluster_identifier"},
    ("aws_route53_zone", "vpc"): {"aws_route53_zone_association": "zone_id"},
    ("aws_route_table", "route"): _ROUTES,
    ("aws_security_group", "egress"): _EGRESS,
    ("aws_security_group", "ingress"): _INGRESS,
    ("aws_vpc_endpoint", "route_table_ids"): {"aws_vpc_endpoint_route_table_association": "vpc_endpoint_id"},
    ("aws_vpc_endpoint", "security_group_ids"): {"aws_vpc_endpoint_security_group_association": "vpc_endpoint_id"},
    ("aws_vpc_endpoint", "subnet_ids"): {"aws_vpc_endpoint_subnet_association": "vpc_endpoint_id"},
    ("azurerm_network_security_group", "security_rule"): {"azurerm_network_security_rule": "network_security_group_name"},
    ("azurerm_route_table", "route"): {"azurerm_route": "route_table_name"},
    ("azurerm_virtual_network", "subnet"): {"azurerm_subnet": "virtual_network_name"},
}
"""By type and attribute: the types that write the same list, and the attribute in which they name its owner."""

_ALIASES = {
    "cidr_block": ("destination_cidr_block",),
    "cidr_blocks": ("cidr_ipv4",),
    "ipv6_cidr_blocks": ("cidr_ipv6",),
    "prefix_list_ids": ("prefix_list_id",),
    "protocol": ("ip_protocol",),
    "rule_no": ("rule_number",),
    "action": ("rule_action",),
    "security_groups": ("source_security_group_id", "referenced_security_group_id"),
}
"""What the blocks of a list call a thing, and what the resources that stand alone call it."""
_SAYS_NOTHING = frozenset(["description", "id", "self"])


class Writers:
    """The resources of a plan that write into the lists of others."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._indexes: dict[tuple[str, str], dict[str | Source, list[Change]]] = {}

    def of(self, owner: Change, attribute: str, element: Value) -> list[str]:
        """The addresses of the resources that declare this element of the owner's list."""
        return [
            other.address
            for other in self._all(owner, attribute)
            if _on_side(_values(other), attribute) and _declares(_values(other), element)
        ]

    def may_write(self, owner: Change, attribute: str) -> bool:
        """Whether the plan has any resource that writes into this list of the owner."""
        return any(True for _ in self._all(owner, attribute))

    def _all(self, owner: Change, attribute: str) -> Iterator[Change]:
        types = WRITERS.get((owner.type, attribute))
        if not types:
            return
        keys: list[str | Source] = [*_names(owner), (module_path(owner.module), owner.block)]
        for type_, reference in types.items():
            index = self._index(type_, reference)
            for key in keys:
                yield from index.get(key, ())

    def _index(self, type_: str, reference: str) -> dict[str | Source, list[Change]]:
        """The resources of a type by what they name as the owner; by its block where that name is unknown until apply."""
        if (type_, reference) not in self._indexes:
            index: dict[str | Source, list[Change]] = {}
            for other in self._plan.of_types([type_]):
                named = {name for name in strings(_values(other).get(reference)) if name}
                for key in named or self._plan.configuration.sources(other, reference):
                    index.setdefault(key, []).append(other)
            self._indexes[type_, reference] = index
        return self._indexes[type_, reference]


def _names(owner: Change) -> set[str]:
    """What others can call the owner of a list."""
    values = owner.before if isinstance(owner.before, dict) else {}
    return {name for name in map(values.get, ("id", "arn", "name")) if isinstance(name, str) and name}


def _values(change: Change) -> dict[str, Any]:
    """What a resource is after the apply, and what it was where it goes."""
    for values in (change.after, change.before):
        if isinstance(values, dict):
            return values
    return {}


def _on_side(writer: dict[str, Any], attribute: str) -> bool:
    """Whether a rule is for the direction that the attribute lists; true for what has no direction."""
    if attribute not in ("ingress", "egress"):
        return True
    if writer.get("type") in ("ingress", "egress"):
        return bool(writer["type"] == attribute)
    return "egress" not in writer or bool(writer["egress"] is True) == (attribute == "egress")


def _declares(writer: dict[str, Any], element: Value) -> bool:
    """Whether a resource's values say the same as an element: at least one thing, and nothing else."""
    if not isinstance(element, dict):
        return isinstance(element, str) and element in set(strings(writer))
    pairs = [(value, _named_alike(writer, key)) for key, value in element.items() if key not in _SAYS_NOTHING]
    told = [(value, other) for value, other in pairs if not is_empty(value) and not is_empty(other)]
    return bool(told) and all(_meets(value, other) for value, other in told)


def _named_alike(writer: dict[str, Any], key: str) -> Value:
    names = (key, *_ALIASES.get(key, ()))
    return next((writer[name] for name in names if not is_empty(writer.get(name))), None)


def _meets(value: Value, other: Value) -> bool:
    if other is UNKNOWN or value is UNKNOWN or same(value, other):
        return True
    ours, theirs = set(strings(value)), set(strings(other))
    return bool(ours & theirs) if isinstance(value, list) or isinstance(other, list) else str(value) == str(other)
