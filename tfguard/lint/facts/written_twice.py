"""Rules that are written twice: inside a resource, and as resources of their own. The two erase each other's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tfguard.inputs.configuration.model import ConfigModule, ResourceBlock
from tfguard.model.values import is_empty


def _always(block: ResourceBlock, argument: str) -> bool:
    return True


def _by_type(block: ResourceBlock, argument: str) -> bool:
    return block.values.get("type", argument) in (argument, "")


def _by_egress(block: ResourceBlock, argument: str) -> bool:
    return block.values.get("egress") in ((True, "true") if argument == "egress" else (False, "false", None))


@dataclass(frozen=True, slots=True)
class Standalone:
    """A type that adds to another resource from outside: by which argument it names it, and what of it it adds to."""

    type: str
    names_it_by: str
    adds_to: Callable[[ResourceBlock, str], bool] = _always


def _ingress(block: ResourceBlock, argument: str) -> bool:
    return argument == "ingress"


def _egress(block: ResourceBlock, argument: str) -> bool:
    return argument == "egress"


_SECURITY_GROUP = (
    Standalone("aws_security_group_rule", "security_group_id", _by_type),
    Standalone("aws_vpc_security_group_egress_rule", "security_group_id", _egress),
    Standalone("aws_vpc_security_group_ingress_rule", "security_group_id", _ingress),
)
_NETWORK_ACL = (Standalone("aws_network_acl_rule", "network_acl_id", _by_egress),)
_ROUTE_TABLE = (Standalone("aws_route", "route_table_id"),)

WRITTEN_TWICE: dict[str, tuple[tuple[str, ...], tuple[Standalone, ...]]] = {
    "aws_autoscaling_group": (
        ("load_balancers", "target_group_arns", "traffic_source"),
        (
            Standalone("aws_autoscaling_attachment", "autoscaling_group_name"),
            Standalone("aws_autoscaling_traffic_source_attachment", "autoscaling_group_name"),
        ),
    ),
    "aws_default_network_acl": (("egress", "ingress"), _NETWORK_ACL),
    "aws_default_route_table": (("route",), _ROUTE_TABLE),
    "aws_default_security_group": (("egress", "ingress"), _SECURITY_GROUP),
    "aws_elb": (("instances",), (Standalone("aws_elb_attachment", "elb"),)),
    "aws_network_acl": (("egress", "ingress"), _NETWORK_ACL),
    "aws_route_table": (("route",), _ROUTE_TABLE),
    "aws_security_group": (("egress", "ingress"), _SECURITY_GROUP),
    "azurerm_network_security_group": (
        ("security_rule",),
        (Standalone("azurerm_network_security_rule", "network_security_group_name"),),
    ),
    "azurerm_route_table": (("route",), (Standalone("azurerm_route", "route_table_name"),)),
}
"""By type: the arguments that hold rules inside the resource, and the types that add rules from outside."""

STANDALONE_TYPES = frozenset(standalone.type for _, outside in WRITTEN_TWICE.values() for standalone in outside)


def written_twice(module: ConfigModule, block: ResourceBlock) -> list[dict[str, Any]]:
    """The arguments of a resource that hold rules while other resources in the module add to the same rules."""
    arguments, outside = WRITTEN_TWICE.get(block.type, ((), ()))
    ignored = _ignored(block)
    found = []
    for argument in arguments:
        if argument in ignored or "all" in ignored or is_empty(block.values.get(argument)):
            continue
        others = [other.address for other in _adding(module, block, outside, argument)]
        if others:
            found.append({"argument": argument, "resources": others})
    return found


def _adding(
    module: ConfigModule, block: ResourceBlock, outside: tuple[Standalone, ...], argument: str
) -> Iterator[ResourceBlock]:
    kinds = {standalone.type: standalone for standalone in outside}
    for other in module.resources:
        kind = kinds.get(other.type)
        if kind is not None and kind.adds_to(other, argument) and _names(other, kind.names_it_by, block):
            yield other


def _names(other: ResourceBlock, argument: str, block: ResourceBlock) -> bool:
    return any(
        reference == block.address or reference.startswith((f"{block.address}.", f"{block.address}["))
        for reference in other.references.get(argument, ())
    )


def _ignored(block: ResourceBlock) -> frozenset[str]:
    """The arguments that the resource's lifecycle ignores; `all` stands for every one."""
    blocks = block.values.get("lifecycle")
    first = blocks[0] if isinstance(blocks, list) and blocks else None
    names = first.get("ignore_changes") if isinstance(first, dict) else None
    return frozenset(str(name).split("[")[0].split(".")[0] for name in names) if isinstance(names, list) else frozenset()
