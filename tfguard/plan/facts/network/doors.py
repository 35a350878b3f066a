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
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type


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
        shape = resource_type(change.type).security_groups
        return frozenset(strings(evaluate(shape.groups, change.before))) if shape and change.before is not None else frozenset()

    def groups_after(self, change: Change) -> frozenset[str]:
        """The groups that an object has after the apply: ids, or the names of the blocks that make them."""
        shape = resource_type(change.type).security_groups
        if shape is None or change.after is None:
            return frozenset()
        value = evaluate(shape.groups, change.after)
        return pointed_at(self._plan, change, shape.attribute, value) if value is not None else frozenset()

    @cached_property
    def _behind(self) -> list[Change]:
        """What stands behind the groups now or after the apply."""
        return self._plan.concerning(self._groups, types_with(self._plan, lambda declared: declared.security_groups))

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
        balancers = (change for change in self._behind if resource_type(change.type).load_balancer)
        names = {name for change in balancers for name in names_of(change)}
        for listener in self._plan.concerning(names, types_with(self._plan, lambda declared: declared.listener)):
            shape = resource_type(listener.type).listener
            port = as_number(listener.after.get("port")) if isinstance(listener.after, dict) else None
            if port is not None and shape and shape.load_balancer:
                for name in pointed_at(self._plan, listener, shape.load_balancer):
                    index.setdefault(name, {})[int(port)] = listener.address
        return index

    def _ports(self, change: Change) -> dict[int, str] | None:
        declared = resource_type(change.type)
        if declared.load_balancer and declared.load_balancer.ports is None:
            return {
                port: listener for name in names_of(change) for port, listener in self._listeners.get(name, {}).items()
            } or None
        expression = declared.security_groups.ports if declared.security_groups else None
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
        return (
            resource_type(change.type).security_groups is not None
            and change.after is not None
            and self._ports(change) is not None
        )

    def has(self, change: Change, name: str) -> bool:
        """Whether what is called `name` is the object itself or one of its listeners."""
        return name == change.address or (self.known(change) and name in (self._ports(change) or {}).values())


def _numbers(value: Value) -> list[int]:
    items = value if isinstance(value, list) and not has_unknown(value) else []
    return [int(number) for item in items if (number := as_number(item)) is not None]
