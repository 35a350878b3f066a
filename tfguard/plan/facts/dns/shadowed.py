"""The fact `shadowed`: live names that are asked for elsewhere once a zone, a rule or a delegation is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.plan.facts.values.names import dns_name
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type

_OF_ZONES: Final = ("NS", "SOA")
"""The types of records that say who answers, and no name's address."""


class Shadows:
    """The names of a plan's records, and who takes them over."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def shadowed(self, change: Change) -> dict[str, Value] | None:
        """Of a create that takes a domain over: the `domain`, the live `names` in it that it does not answer, their `records`.

        Null for what takes none over, and for a record of a zone's own name servers.
        """
        if change.before is not None:
            return None
        domain = _domain(change, change.after) or self._delegated(change)
        if domain is None:
            return None
        made = {_in(name, domain) for name in self._made}
        lost = {
            other.address: name
            for other, name in self._below.get(domain, ())
            if name not in made and _zone_of(other, other.before) not in self._private
        }
        if f"*.{domain}" in made:
            lost = {address: name for address, name in lost.items() if name == domain}
        return {"domain": domain, "names": sorted(set(lost.values())), "records": sorted(lost)}

    def _delegated(self, change: Change) -> str | None:
        """The domain that a record gives to other name servers; none where it says its own zone's."""
        shape = resource_type(change.type).record
        name = _name(change, change.after)
        if shape is None or name is None or evaluate(shape.type, change.after) != "NS":
            return None
        zone = _zone_of(change, change.after)
        beside, apex = self._by_zone.get(zone or "", ([], None))
        domain = name if apex is None else _in(name, apex)
        outside = any(not _is_within(full, domain) for _, full in beside)
        return domain if outside and domain != apex else None

    @cached_property
    def _there(self) -> list[tuple[Change, str]]:
        return list(_records(self._plan, before=True))

    @cached_property
    def _made(self) -> frozenset[str]:
        return frozenset(name for _, name in _records(self._plan, before=False))

    @cached_property
    def _private(self) -> frozenset[str]:
        return frozenset(_private_zones(self._plan))

    @cached_property
    def _below(self) -> dict[str, list[tuple[Change, str]]]:
        """The records that are there, by each domain that they are in."""
        index: dict[str, list[tuple[Change, str]]] = {}
        for change, name in self._there:
            labels = name.split(".")
            for start in range(len(labels)):
                index.setdefault(".".join(labels[start:]), []).append((change, name))
        return index

    @cached_property
    def _by_zone(self) -> dict[str, tuple[list[tuple[Change, str]], str | None]]:
        """The records that are there, by zone, and the zone's own name where one of them tells it."""
        zones: dict[str, list[tuple[Change, str]]] = {}
        for change, name in self._there:
            zones.setdefault(_zone_of(change, change.before) or "", []).append((change, name))
        return {
            zone: (records, next((found for change, full in records if (found := _apex(change, full))), None))
            for zone, records in zones.items()
            if zone
        }


def _domain(change: Change, values: Value) -> str | None:
    """The domain that an object answers for, instead of whoever did so before."""
    expression = resource_type(change.type).takes_over
    domain = evaluate(expression, values) if expression and isinstance(values, dict) else None
    return dns_name(domain) if isinstance(domain, str) and domain.strip(".") else None


def _apex(change: Change, full: str) -> str | None:
    """The name of a record's zone, where the record gives its name without it as well."""
    given = change.before.get("name")
    short = dns_name(given) if isinstance(given, str) else ""
    return full[len(short) + 1 :] if short and full.startswith(f"{short}.") else None


def _records(plan: Plan, before: bool) -> Iterator[tuple[Change, str]]:
    """The records that are there now and stay, or those that the apply makes, with their names."""
    for change in plan.of_types(types_with(plan, lambda declared: declared.record)):
        shape = resource_type(change.type).record
        values = change.before if before else change.after
        if shape is None or (change.before is not None and not change.destroys) is not before:
            continue
        name = _name(change, values)
        if name is not None and evaluate(shape.type, values) not in _OF_ZONES:
            yield change, name


def _name(change: Change, values: Value) -> str | None:
    """A record's name, in full where that is known."""
    shape = resource_type(change.type).record
    if shape is None or not isinstance(values, dict):
        return None
    full = evaluate(shape.name, values)
    name = full if isinstance(full, str) else values.get("name")
    return dns_name(name) if isinstance(name, str) else None


def _in(name: str, domain: str) -> str:
    """A name in full, where it may leave out the domain."""
    if _is_within(name, domain):
        return name
    return domain if name in ("", "@") else f"{name}.{domain}"


def _is_within(name: str, domain: str) -> bool:
    return name == domain or name.endswith(f".{domain}")


def _zone_of(change: Change, values: Value) -> str | None:
    shape = resource_type(change.type).record
    zone = evaluate(shape.zone, values) if shape and isinstance(values, dict) else None
    return zone if isinstance(zone, str) else None


def _private_zones(plan: Plan) -> Iterator[str]:
    """The ids and names of the zones that answer in private networks only: nobody outside them asks for their names."""
    for change in plan.of_types(types_with(plan, lambda declared: declared.takes_over)):
        if _domain(change, change.before):
            yield from (value for key in ("id", "zone_id", "name") if isinstance(value := change.before.get(key), str))
