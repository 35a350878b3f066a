"""Facts about a DNS record, in one shape for every provider."""

from __future__ import annotations

from typing import Any

from tfguard.kinds import RecordShape, kind_of
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_number
from tfguard.policy.expression import evaluate
from tfguard.policy.facts.differences import taken_out
from tfguard.policy.facts.document import Facts
from tfguard.policy.facts.names import dns_name
from tfguard.sources.plan_json import Plan

CLOUDFLARE_AUTOMATIC = 1
CLOUDFLARE_AUTOMATIC_SECONDS = 300
"""Cloudflare writes "automatic" as TTL 1, and serves 300 seconds."""


def record(plan: Plan, change: Change) -> Value:
    """The record's name, type, TTL in seconds and values before and after; null for what is not a record.

    `retargeted` is true where a value that resolvers may have cached is gone or unknown after the apply.
    `weight_left` is the sum of the weights of the other records of the same name and type after the apply.
    """
    shape = kind_of(change.type).record
    if shape is None:
        return None
    before, after = _read(shape, change.before), _read(shape, change.after)
    old, new = before or {}, after or {}
    known = old or new
    gone = taken_out(old.get("values"), new.get("values"))
    return Facts(
        {
            "name": lambda: known.get("name"),
            "type": lambda: known.get("type"),
            "zone": lambda: known.get("zone"),
            "ttl": lambda: old.get("ttl"),
            "ttl_after": lambda: new.get("ttl"),
            "values": lambda: old.get("values"),
            "values_after": lambda: new.get("values"),
            "retargeted": lambda: bool(old and new) and (gone is UNKNOWN or bool(gone)),
            "weight": lambda: old.get("weight"),
            "weight_after": lambda: new.get("weight"),
            "weight_left": lambda: _weight_left(plan, change, shape, known),
        }
    )


def _read(shape: RecordShape, values: Value) -> dict[str, Any] | None:
    if not isinstance(values, dict):
        return None
    name, type_, zone, ttl, targets, set_identifier, weight = (
        evaluate(expression, values)
        for expression in (shape.name, shape.type, shape.zone, shape.ttl, shape.values, shape.set_identifier, shape.weight)
    )
    return {
        "name": dns_name(name) if isinstance(name, str) else name,
        "type": type_,
        "zone": zone,
        "ttl": _seconds(ttl),
        "values": _targets(targets),
        "set_identifier": set_identifier,
        "weight": weight,
    }


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


def _weight_left(plan: Plan, change: Change, shape: RecordShape, mine: dict[str, Any]) -> Value:
    total = 0.0
    for other in plan.of_types([change.type]):
        if other.key == change.key or other.after is None:
            continue
        theirs = _read(shape, other.after) or {}
        if (theirs["name"], theirs["type"], theirs["zone"]) != (mine.get("name"), mine.get("type"), mine.get("zone")):
            continue
        if theirs["weight"] is UNKNOWN:
            return UNKNOWN
        total += as_number(theirs["weight"]) or 0
    return total
