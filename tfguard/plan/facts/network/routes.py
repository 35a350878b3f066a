"""Facts about routes: which destinations a change leaves without a way, and which it sends another way."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from ipaddress import ip_network
from typing import Any

from msgspec import Struct

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN, has_unknown
from tfguard.plan.facts.network.packets import Network
from tfguard.plan.facts.values.references import names_of, pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.network import RouteShape

DEFAULT = ("0.0.0.0/0", "::/0")
_BY_ID = {
    "igw": "internet gateway",
    "nat": "NAT gateway",
    "eigw": "egress-only gateway",
    "vgw": "virtual private gateway",
    "tgw": "transit gateway",
    "pcx": "peering connection",
    "eni": "network interface",
    "vpce": "endpoint",
    "lgw": "local gateway",
    "cagw": "carrier gateway",
}


class Route(Struct, frozen=True):
    """One route. `sort` is what people call its target; `target` is `UNKNOWN` where the apply makes it."""

    destination: str
    sort: str
    target: Value

    @property
    def network(self) -> Network | None:
        """The destination as a network; None for a prefix list or a tag."""
        try:
            return ip_network(self.destination, strict=False)
        except ValueError:
            return None

    @property
    def text(self) -> str:
        """The target in a sentence."""
        return f"{self.sort} {self.target}" if isinstance(self.target, str) and self.target != self.sort else self.sort


class Routes:
    """The route tables of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @cached_property
    def _members(self) -> list[Change]:
        return list(self._plan.of_types(types_with(self._plan, lambda declared: declared.routes)))

    @cached_property
    def _before(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._members:
            if change.before is not None:
                index.setdefault(str(evaluate(_shape(change).table, change.before)), []).append(change)
        return index

    @cached_property
    def _after(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._members:
            for key in self._keys_after(change):
                index.setdefault(key, []).append(change)
        return index

    def _keys_after(self, change: Change) -> frozenset[str]:
        shape = _shape(change)
        if change.after is None:
            return frozenset()
        key = evaluate(shape.table, change.after)
        if not has_unknown(key):
            return frozenset([str(key)])
        return names_of(change) if shape.listing else pointed_at(self._plan, change, shape.table)

    def before(self, table: str) -> dict[str, Route]:
        """The routes of a table as they are now, by destination."""
        return {route.destination: route for change in self._before.get(table, ()) for route in _routes(change, change.before)}

    def after(self, table: str) -> dict[str, Route]:
        """The routes of a table when the apply has ended, by destination."""
        members = self._after.get(table, ())
        found: dict[str, Route] = {}
        ruled = any(_shape(change).listing and _rules(change) for change in members)
        singles = {
            route.destination
            for change in self._before.get(table, ())
            if not _shape(change).listing
            for route in _routes(change, change.before)
        }
        for change in members:
            for route in _routes(change, change.after):
                if _shape(change).listing:
                    if ruled or route.destination not in singles:
                        found.setdefault(route.destination, route)
                elif not ruled or change.changes_something:
                    found[route.destination] = route
        return found

    def knows(self, table: str) -> bool:
        """Whether the plan has the table or a route in it."""
        return table in self._before or table in self._after

    def facts(self, change: Change) -> dict[str, Any] | None:
        """What a change does to routes; null for what is no route, no route table and no association with one.

        `lost`: destinations without a route after the apply. `moved`: destinations with another target. Each entry
        has `destination`, `default`, `before` and `after` (texts), `from` and `to` (sorts of target).
        """
        attribute = resource_type(change.type).route_table
        if attribute is not None:
            return self._associated(change, attribute)
        if resource_type(change.type).routes is None:
            return None
        if change.before is None:
            return {"lost": [], "moved": []}
        table = str(evaluate(_shape(change).table, change.before))
        if self._gone(table):
            return {"lost": [], "moved": []}
        mine = [route for route in _routes(change, change.before) if route not in set(_routes(change, change.after))]
        return _compared({route.destination: route for route in mine}, self.after(table))

    def _gone(self, table: str) -> bool:
        return any(_shape(change).listing and change.destroys for change in self._before.get(table, ()))

    def _associated(self, change: Change, attribute: str) -> dict[str, Any] | None:
        """What the subnets of an association lose by getting another table; null where a table is not in the plan."""
        if change.destroys or not isinstance(change.before, dict):
            return None
        was = str(change.before.get(attribute))
        becomes = pointed_at(self._plan, change, attribute)
        if was in becomes or not becomes or not all(self.knows(key) for key in (was, *becomes)):
            return None
        after: dict[str, Route] = {}
        for key in becomes:
            after.update(self.after(key))
        return _compared(self.before(was), after)


def _compared(before: dict[str, Route], after: dict[str, Route]) -> dict[str, Any]:
    lost = [route for route in before.values() if route.destination not in after and not _covered(route, after)]
    moved = [
        (route, after[route.destination])
        for route in before.values()
        if route.destination in after and not _same_way(route, after[route.destination])
    ]
    return {"lost": [_entry(route) for route in lost], "moved": [_entry(route, new) for route, new in moved]}


def _same_way(before: Route, after: Route) -> bool:
    return before.sort == after.sort and before.target == after.target


def _covered(route: Route, after: dict[str, Route]) -> bool:
    """Whether a wider route that stays takes the same way."""
    mine = route.network
    if mine is None:
        return False
    return any(
        wider is not None
        and wider.version == mine.version
        and mine.network_address in wider
        and wider.prefixlen <= mine.prefixlen
        and _same_way(route, other)
        for other in after.values()
        for wider in [other.network]
    )


def _entry(before: Route, after: Route | None = None) -> dict[str, Any]:
    return {
        "destination": before.destination,
        "default": before.destination in DEFAULT,
        "before": before.text,
        "from": before.sort,
        "after": after.text if after else None,
        "to": after.sort if after else None,
        "text": f"{before.destination} through the {before.text}",
    }


def _shape(change: Change) -> RouteShape:
    shape = resource_type(change.type).routes
    if shape is None:
        raise ValueError(f"{change.type} has no routes")
    return shape


def _rules(change: Change) -> bool:
    """Whether a table's own block changes the routes, and so must be the one that makes them."""
    return change.action is Action.CREATE or set(_routes(change, change.before)) != set(_routes(change, change.after))


def _routes(change: Change, values: Value) -> Iterator[Route]:
    raw = None if values is None else evaluate(_shape(change).routes, values)
    for item in raw if isinstance(raw, list) else ():
        if isinstance(item, dict) and isinstance(item.get("destination"), str):
            route = _route(item["destination"], item["targets"])
            if route is not None and route.target != "local":
                yield route


def _route(destination: str, targets: dict[str, Value]) -> Route | None:
    for sort, target in targets.items():
        if isinstance(target, str) and target:
            return Route(destination, _BY_ID.get(target.split("-")[0], sort), target)
        if target is True:
            return Route(destination, sort, sort)
    unknown = next((sort for sort, target in targets.items() if target is UNKNOWN), None)
    return Route(destination, unknown, UNKNOWN) if unknown else None
