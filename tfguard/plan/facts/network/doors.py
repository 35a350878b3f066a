"""What stands behind a security group: load balancers, databases and services, and the ports that they listen on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from msgspec import Struct

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import as_number, has_unknown
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import names_of, pointed_at

_LISTENERS = ("aws_lb_listener", "aws_alb_listener")
_LOAD_BALANCERS = ("aws_lb", "aws_alb")


class _Shape(Struct, frozen=True):
    """The attribute with the groups, the expression for them in it, and that for the ports; no ports: not known."""

    attribute: str
    groups: str
    ports: str | None = None


_VPC = _Shape("vpc_security_group_ids", "vpc_security_group_ids")
_PLAIN = _Shape("security_groups", "security_groups")
_DATABASE = _Shape("vpc_security_group_ids", "vpc_security_group_ids", "[port]")
_CACHE = _Shape("security_group_ids", "security_group_ids", "[port]")

DOORS: dict[str, _Shape] = {
    "aws_alb": _PLAIN,
    "aws_db_instance": _DATABASE,
    "aws_docdb_cluster": _DATABASE,
    "aws_ecs_service": _Shape(
        "network_configuration", "network_configuration[].security_groups[]", "load_balancer[].container_port"
    ),
    "aws_efs_mount_target": _Shape("security_groups", "security_groups", "[`2049`]"),
    "aws_elasticache_cluster": _CACHE,
    "aws_elasticache_replication_group": _CACHE,
    "aws_elb": _Shape("security_groups", "security_groups", "listener[].lb_port"),
    "aws_instance": _VPC,
    "aws_launch_template": _VPC,
    "aws_lb": _PLAIN,
    "aws_neptune_cluster": _Shape("vpc_security_group_ids", "vpc_security_group_ids", "[port]"),
    "aws_network_interface": _PLAIN,
    "aws_rds_cluster": _DATABASE,
    "aws_redshift_cluster": _DATABASE,
    "aws_vpc_endpoint": _Shape("security_group_ids", "security_group_ids", "[`443`]"),
}


class _Door(Struct, frozen=True):
    """One object behind a group. `ports` maps each port to what listens there; None where the plan does not say."""

    address: str
    ports: dict[int, str] | None


class Doors:
    """Which objects of a plan stand behind which security groups. `groups` are the ids of those that anybody asks about."""

    def __init__(self, plan: Plan, groups: frozenset[str]) -> None:
        self._plan = plan
        self._groups = groups

    def groups_before(self, change: Change) -> frozenset[str]:
        """The groups that an object has now."""
        shape = DOORS.get(change.type)
        return frozenset(strings(evaluate(shape.groups, change.before))) if shape and change.before is not None else frozenset()

    def groups_after(self, change: Change) -> frozenset[str]:
        """The groups that an object has after the apply: ids, or the names of the blocks that make them."""
        shape = DOORS.get(change.type)
        if shape is None or change.after is None:
            return frozenset()
        value = evaluate(shape.groups, change.after)
        return pointed_at(self._plan, change, shape.attribute, value) if value is not None else frozenset()

    @cached_property
    def _behind(self) -> list[Change]:
        """What stands behind the groups now or after the apply."""
        return self._plan.concerning(self._groups, DOORS)

    @cached_property
    def _by_group(self) -> dict[str, list[_Door]]:
        index: dict[str, list[_Door]] = {}
        for change in self._behind:
            door = _Door(change.address, self._ports(change))
            for group in self.groups_before(change) | self.groups_after(change) if change.after is not None else ():
                index.setdefault(group, []).append(door)
        return index

    @cached_property
    def _listeners(self) -> dict[str, dict[int, str]]:
        """Per load balancer, by any of its names: the ports of its listeners after the apply."""
        index: dict[str, dict[int, str]] = {}
        balancers = (change for change in self._behind if change.type in _LOAD_BALANCERS)
        for listener in self._plan.concerning({name for change in balancers for name in names_of(change)}, _LISTENERS):
            port = as_number(listener.after.get("port")) if isinstance(listener.after, dict) else None
            if port is not None:
                for name in pointed_at(self._plan, listener, "load_balancer_arn"):
                    index.setdefault(name, {})[int(port)] = listener.address
        return index

    def _ports(self, change: Change) -> dict[int, str] | None:
        if change.type in _LOAD_BALANCERS:
            return {
                port: listener for name in names_of(change) for port, listener in self._listeners.get(name, {}).items()
            } or None
        expression = DOORS[change.type].ports
        ports = _numbers(evaluate(expression, change.after)) if expression else []
        return dict.fromkeys(ports, change.address) or None

    def served(self, groups: Iterable[str], first: int, last: int) -> list[str]:
        """What listens behind the groups on a range of ports."""
        doors = (door for group in groups for door in self._by_group.get(group, ()))
        found = {name for door in doors for port, name in (door.ports or {}).items() if first <= port <= last}
        return sorted(found)

    def all_known(self, groups: Iterable[str]) -> bool:
        """Whether the plan has something behind the groups, and says of all of it on which ports it listens."""
        doors = [door for group in groups for door in self._by_group.get(group, ())]
        return bool(doors) and all(door.ports is not None for door in doors)

    def known(self, change: Change) -> bool:
        """Whether the plan says on which ports this object listens."""
        return change.type in DOORS and change.after is not None and self._ports(change) is not None

    def has(self, change: Change, name: str) -> bool:
        """Whether what is called `name` is the object itself or one of its listeners."""
        return name == change.address or (self.known(change) and name in (self._ports(change) or {}).values())


def _numbers(value: Value) -> list[int]:
    items = value if isinstance(value, list) and not has_unknown(value) else []
    return [int(number) for item in items if (number := as_number(item)) is not None]
