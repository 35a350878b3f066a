"""Facts about a DNS record, in one shape for every provider."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from msgspec import Struct

from tfguard.comparison.values import taken_out
from tfguard.engine.expression import evaluate
from tfguard.engine.facts import Facts
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_number, has_unknown
from tfguard.plan.facts.dns.validation import Validations, validated_name
from tfguard.plan.facts.values.names import dns_name
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.dns import RecordShape

CLOUDFLARE_AUTOMATIC = 1
CLOUDFLARE_AUTOMATIC_SECONDS = 300
"""Cloudflare writes "automatic" as TTL 1, and serves 300 seconds."""

_SUCCESSORS = {"A": ("CNAME",), "AAAA": ("CNAME",), "CNAME": ("A", "AAAA")}
"""The types of record that can take over a name from a record of this type."""

_WILD = ("A", "AAAA", "CNAME")


class DnsRecord(Struct, frozen=True):
    """One record before or after the apply.

    `name` is fully qualified where the zone's name is known. `came` says that it gets this name in this plan.
    """

    address: str
    came: bool
    name: Value
    type: Value
    zone: Value
    ttl: Value
    values: Value
    weight: Value
    set_identifier: Value
    overwrites: bool
    short_name: bool = False


class Records:
    """The DNS records of a plan, by zone and name."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._validations = Validations(plan)

    def facts(self, change: Change) -> Value:
        """The record's parts before and after; null for what is not a record. docs/facts.md describes them."""
        shape = resource_type(change.type).record
        if shape is None:
            return None
        before, after = self._entry(change, shape, change.before), self._entry(change, shape, change.after)
        known = before or after
        return None if known is None else Facts({**_parts(before, after), **self._relations(change, known, after)})

    def _relations(self, change: Change, known: DnsRecord, after: DnsRecord | None) -> dict[str, Any]:
        return {
            "beside": lambda: [entry.address for entry in self._beside(known)],
            "instead": lambda: self._instead(known),
            "overwrites": lambda: after and after.overwrites,
            "successors": lambda: self._successors(known),
            "validation": lambda: validated_name(known.name, known.values),
            "validated_by": lambda: self._validations.of(known.name),
            "weight_left": lambda: _weight(self._beside(known)),
        }

    def _beside(self, known: DnsRecord) -> list[DnsRecord]:
        """The other records of the same name and type after the apply, but for what takes this one's own place."""
        found = (entry for entry in self._after(known.zone, known.name) if _is_other(entry, known))
        return [entry for entry in found if entry.type == known.type and not _succeeds(entry, known)]

    def _instead(self, known: DnsRecord) -> list[str]:
        """The records that answer in this one's place, now and after the apply: a wildcard, or IPv4 instead of IPv6."""
        found: list[DnsRecord] = []
        if known.type in _WILD and isinstance(known.name, str):
            found += [entry for entry in self._after(known.zone, f"*.{known.name.partition('.')[2]}") if entry.type in _WILD]
        if known.type == "AAAA":
            found += [entry for entry in self._after(known.zone, known.name) if entry.type == "A"]
        return sorted(entry.address for entry in found if _is_other(entry, known) and not entry.came)

    def _successors(self, known: DnsRecord) -> list[str]:
        """The records at other addresses that come to the name and take this one's place."""
        found = (entry for entry in self._after(known.zone, known.name) if _is_other(entry, known))
        return sorted(entry.address for entry in found if _succeeds(entry, known))

    def _after(self, zone: Value, name: Value) -> list[DnsRecord]:
        return self._index.get((zone, name), []) if isinstance(zone, str) and isinstance(name, str) else []

    @cached_property
    def _zones(self) -> frozenset[str]:
        """The zones in which this plan changes a record: nobody asks about the records of others."""
        changed = ((shape, change) for change in self._plan.changes if (shape := resource_type(change.type).record))
        sides = ((shape, values) for shape, change in changed for values in (change.before, change.after))
        found = (evaluate(shape.zone, values) for shape, values in sides if isinstance(values, dict))
        return frozenset(zone for zone in found if isinstance(zone, str))

    @cached_property
    def _rows(self) -> list[Change]:
        """The records of these zones."""
        types = types_with(self._plan, lambda declared: declared.record)
        # A zone that goes by a number, as Linode's do, is no string in the records.
        numbered = any(zone.isdigit() for zone in self._zones)
        return list(self._plan.of_types(types) if numbered else self._plan.holding(self._zones, types))

    @cached_property
    def _index(self) -> dict[tuple[str, str], list[DnsRecord]]:
        """Every record that is in one of these zones after the apply, by zone and name."""
        index: dict[tuple[str, str], list[DnsRecord]] = {}
        for change in self._rows:
            shape = resource_type(change.type).record
            entry = self._entry(change, shape, change.after) if shape else None
            if entry and isinstance(entry.zone, str) and isinstance(entry.name, str):
                index.setdefault((entry.zone, entry.name), []).append(entry)
        return index

    @cached_property
    def _zone_names(self) -> dict[str, str]:
        """The names of these zones, by id: from the zones in the plan, and from records that give their name in both forms."""
        names: dict[str, str] = {}
        for change in self._rows:
            shape = resource_type(change.type).record
            values = change.before if isinstance(change.before, dict) else {}
            zone, full = (evaluate(text, values) for text in (shape.zone, shape.name)) if shape else (None, None)
            given = values.get("name")
            if isinstance(zone, str) and isinstance(full, str) and isinstance(given, str):
                short, long = dns_name(given), dns_name(full)
                if short and long.startswith(f"{short}."):
                    names[zone] = long[len(short) + 1 :]
        for change in self._plan.holding(self._zones, types_with(self._plan, lambda declared: declared.zone)):
            zone_shape, values = resource_type(change.type).zone, change.before or {}
            if zone_shape and isinstance(values.get(zone_shape.id), str):
                names[values[zone_shape.id]] = dns_name(str(values.get(zone_shape.name)))
        return names

    def _entry(self, change: Change, shape: RecordShape, values: Value) -> DnsRecord | None:
        if not isinstance(values, dict):
            return None
        zone = evaluate(shape.zone, values)
        return DnsRecord(
            address=change.address,
            came=change.before is None or values.get("name") != change.before.get("name"),
            name=self._full_name(evaluate(shape.name, values), zone),
            type=evaluate(shape.type, values),
            zone=zone,
            ttl=_seconds(evaluate(shape.ttl, values)),
            values=_targets(evaluate(shape.values, values)),
            weight=evaluate(shape.weight, values),
            set_identifier=evaluate(shape.set_identifier, values) or None,
            # Where nobody sets it, the provider computes it: unknown, and false.
            overwrites=evaluate(shape.overwrites, values) is True,
            short_name=shape.short_names,
        )

    def _full_name(self, name: Value, zone: Value) -> Value:
        if not isinstance(name, str):
            return name
        name = dns_name(name)
        apex = self._zone_names.get(zone) if isinstance(zone, str) else None
        if apex is None or name == apex or name.endswith(f".{apex}"):
            return name
        return apex if name in ("", "@") else f"{name}.{apex}"


def _parts(before: DnsRecord | None, after: DnsRecord | None) -> dict[str, Any]:
    known = before or after
    return {
        "name": lambda: known and known.name,
        "type": lambda: known and known.type,
        "type_after": lambda: after and after.type,
        "zone": lambda: known and known.zone,
        "ttl": lambda: before and before.ttl,
        "ttl_after": lambda: after and after.ttl,
        "values": lambda: before and before.values,
        "values_after": lambda: after and after.values,
        "kept": lambda: _kept(before, after),
        "renamed": lambda: _renamed(before, after),
        "retargeted": lambda: _retargeted(before, after),
        "weight": lambda: before and before.weight,
        "weight_after": lambda: after and after.weight,
    }


def _is_other(entry: DnsRecord, known: DnsRecord) -> bool:
    return entry.address != known.address


def _succeeds(entry: DnsRecord, known: DnsRecord) -> bool:
    """Whether a record that comes to the name cannot stand beside the one that has it."""
    if not entry.came or not isinstance(known.type, str):
        return False
    if entry.type == known.type:
        return bool(entry.set_identifier == known.set_identifier)
    return entry.type in _SUCCESSORS.get(known.type, ())


def _kept(before: DnsRecord | None, after: DnsRecord | None) -> list[Value]:
    if before is None or after is None or not isinstance(before.values, list) or not isinstance(after.values, list):
        return []
    return [value for value in before.values if not has_unknown(value) and value in after.values]


def _renamed(before: DnsRecord | None, after: DnsRecord | None) -> Value:
    if before is None or after is None:
        return False
    if not isinstance(after.name, str) or not isinstance(before.name, str):
        return UNKNOWN
    if before.short_name and _spell_one(before.name, after.name):
        return False
    if isinstance(after.zone, str):
        return before.name != after.name
    return before.name != after.name and not before.name.startswith(f"{after.name}.")


def _spell_one(one: str, other: str) -> bool:
    """Whether two names may be one, with and without the name of its zone, which has two labels or more."""
    short, full = sorted((one, other), key=len)
    zone = full if short == "@" else full.removeprefix(f"{short}.")
    return "." in zone and (short == "@" or zone != full)


def _retargeted(before: DnsRecord | None, after: DnsRecord | None) -> bool:
    if before is None or after is None:
        return False
    gone = taken_out(before.values, after.values)
    return gone is UNKNOWN or bool(gone)


def _seconds(ttl: Value) -> Value:
    number = ttl if ttl is UNKNOWN else as_number(ttl)
    if number == CLOUDFLARE_AUTOMATIC:
        return CLOUDFLARE_AUTOMATIC_SECONDS
    return number or None if number is not UNKNOWN else UNKNOWN


def _targets(targets: Value) -> Value:
    if isinstance(targets, str):
        targets = [targets]
    if not isinstance(targets, list):
        return targets
    return [dns_name(item) if isinstance(item, str) else item for item in targets]


def _weight(entries: list[DnsRecord]) -> Value:
    """The sum of the weights; unknown where one of them is."""
    weights = [entry.weight for entry in entries]
    return UNKNOWN if any(weight is UNKNOWN for weight in weights) else sum(as_number(weight) or 0 for weight in weights)
