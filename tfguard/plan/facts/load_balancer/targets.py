"""Facts about targets: how many stay registered behind a load balancer's group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import pointed_at


class _Shape(Struct, frozen=True):
    """The attribute that names the group, and the expression for the names in it."""

    attribute: str
    groups: str


def _same(attribute: str) -> _Shape:
    return _Shape(attribute, attribute)


REGISTRARS: dict[str, tuple[_Shape, ...]] = {
    "aws_alb_target_group_attachment": (_same("target_group_arn"),),
    "aws_autoscaling_attachment": (_same("lb_target_group_arn"), _same("elb")),
    "aws_autoscaling_group": (_same("target_group_arns"), _same("load_balancers")),
    "aws_autoscaling_traffic_source_attachment": (_Shape("traffic_source", "traffic_source[].identifier"),),
    "aws_ecs_service": (_Shape("load_balancer", "load_balancer[].[target_group_arn, elb_name][]"),),
    "aws_elb_attachment": (_same("elb"),),
    "aws_lb_target_group_attachment": (_same("target_group_arn"),),
    "aws_vpclattice_target_group_attachment": (_same("target_group_identifier"),),
    "azurerm_network_interface_application_gateway_backend_address_pool_association": (_same("backend_address_pool_id"),),
    "azurerm_network_interface_backend_address_pool_association": (_same("backend_address_pool_id"),),
}
"""What registers targets, and where it says with which group."""


class Targets:
    """Who registers with which group in one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @cached_property
    def _before(self) -> dict[str, list[Change]]:
        return self._index(self._groups_before)

    @cached_property
    def _after(self) -> dict[str, list[Change]]:
        return self._index(self._groups_after)

    def _index(self, groups: Callable[[Change], frozenset[str]]) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._plan.of_types(name for name in self._plan.rows_by_type if name in REGISTRARS):
            for group in groups(change):
                index.setdefault(group, []).append(change)
        return index

    def _groups_before(self, change: Change) -> frozenset[str]:
        return frozenset(
            name for shape in self._shapes(change) for name in strings(evaluate(shape.groups, change.before)) if name
        )

    def _groups_after(self, change: Change) -> frozenset[str]:
        if change.after is None:
            return frozenset()
        found = frozenset[str]()
        for shape in self._shapes(change):
            value: Value = evaluate(shape.groups, change.after)
            if value is not None:
                found |= pointed_at(self._plan, change, shape.attribute, value)
        return found - {""}

    def _shapes(self, change: Change) -> Iterator[_Shape]:
        """Where a resource itself names groups: what a provider reads back from another resource does not count."""
        configuration = self._plan.configuration
        for shape in REGISTRARS[change.type]:
            before, after = (evaluate(shape.groups, values) for values in (change.before, change.after))
            if before != after or configuration.resource(change) is None or configuration.sets(change, shape.attribute):
                yield shape

    def registered_before(self, groups: Iterable[str]) -> int:
        """How many registrations there are with some groups now."""
        return len({change.address for group in groups for change in self._before.get(group, ())})

    def registered_after(self, groups: Iterable[str]) -> int:
        """How many registrations there are with some groups after the apply."""
        return len({change.address for group in groups for change in self._after.get(group, ())})

    @cached_property
    def _removed(self) -> frozenset[str]:
        """The names of everything that goes away: target groups and classic load balancers among it."""
        gone = (change.before for change in self._plan.changes if change.destroys and not change.deposed)
        names = (values.get(name) for values in gone if isinstance(values, dict) for name in ("arn", "id", "name"))
        return frozenset(name for name in names if isinstance(name, str))

    def of(self, change: Change) -> dict[str, Any] | None:
        """The targets of the group that a registration is with; null for what registers nothing.

        `before` and `after`: how many registrations there are; `kept`: how many of them the apply leaves alone;
        `dissolved`: the group itself goes away, or another takes its place.
        """
        if change.type not in REGISTRARS or change.before is None:
            return None
        had = self._groups_before(change)
        lost = had if change.replaces else had - self._groups_after(change)
        rows = [other for group in lost for other in self._before.get(group, ())]
        after = {other.address for group in lost for other in self._after.get(group, ())}
        quiet = {other.address for other in rows if other.action in (Action.NO_OP, Action.READ, Action.UPDATE)}
        return {
            "groups": sorted(lost),
            "before": len({other.address for other in rows}),
            "after": len(after),
            "kept": len(quiet & after),
            "dissolved": bool(lost & self._removed),
        }
