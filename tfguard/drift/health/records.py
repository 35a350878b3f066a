"""Names: records that point at nothing, zones that nobody delegates to, failover that cannot fail over."""

from __future__ import annotations

import re

from tfguard.drift.health.estate import Estate, Observed, Zone, readers_with, zone_of
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, LiveReader, PublicName
from tfguard.resources.shapes.normalise import dns_name


def dead_targets(item: Observed, estate: Estate) -> Value:
    """What a record points at and does not exist in this account: {name, kind, ours}.

    `ours` tells that the states know the target, or that it is one of this account by its kind: then nobody else can
    have it. A load balancer or a distribution that no state knows may be another account's.
    """
    shape = item.facts.record
    if shape is None:
        return None
    own = str(dns_name(evaluate(shape.name, item.live)))
    names = [str(dns_name(value)).removeprefix("dualstack.") for value in evaluate(shape.targets, item.live)]
    return [found for name in names if (found := _dead(name, own, estate)) is not None]


def _dead(name: str, own: str, estate: Estate) -> dict[str, Value] | None:
    """What is wrong with a target; None where it is alive, or nobody can say what it is. `own` is the record's own name."""
    named = [
        (reader, shape, match)
        for reader in readers_with(lambda facts: facts.name)
        if (shape := reader.facts.name) and (match := re.fullmatch(shape.pattern, name))
    ]
    if any(_is_alive(reader, shape, match, own, estate) for reader, shape, match in named):
        return None
    for reader, shape, match in named:
        wanted = _wanted(match, own)
        known = {dns_name(item.attributes.get(shape.state)) for item in estate.world.of_types([reader.type])}
        if wanted in known:
            return {"name": name, "kind": shape.kind, "ours": True}
    if named:
        return {"name": name, "kind": named[0][1].kind, "ours": False}
    return {"name": name, "kind": "address", "ours": True} if _is_given_away(name, estate) else None


def _is_alive(reader: LiveReader, shape: PublicName, match: re.Match[str], own: str, estate: Estate) -> bool:
    region = match.groupdict().get("region") or GLOBAL_REGION
    found = estate.ask(reader, region, shape.listing or reader.read)
    return _wanted(match, own) in {dns_name(evaluate(shape.live, one)) for one in found}


def _wanted(match: re.Match[str], own: str) -> str:
    """What the object is called; the bucket of an alias has the record's own name."""
    groups = match.groupdict()
    return (groups["name"] or own).rstrip(".") if "name" in groups else match.string


def _is_given_away(address: str, estate: Estate) -> bool:
    """Whether the states had the address, and it has gone with what had it. Of others nothing can be said."""
    gone = {_address(resource) for resource in estate.missing(lambda facts: facts.address)}
    for item in estate.observed(lambda facts: facts.address):
        shape, before = item.facts.address, _address(item.resource)
        now = evaluate(shape.live, item.live) if shape else None
        if before and now == address:
            return False
        if shape and shape.fixed and before and now != before:
            gone.add(before)
    return address in gone


def _address(resource: StateResource) -> str | None:
    shape = live_readers()[resource.type].facts.address
    found = resource.attributes.get(shape.state) if shape else None
    return str(found) if found else None


def delegation(item: Observed, estate: Estate) -> Value:
    """Whether the world is sent to the zone's own name servers.

    {expected, parent, delegated, apex}: the zone's name servers, the name of the zone above it in this account or null,
    the servers that the parent names (empty: none), and those that the zone names for itself.
    """
    shape = item.facts.zone
    if shape is None or evaluate(shape.private, item.live):
        return None
    own = zone_of(item.reader, item.live)
    parent = estate.zone_of(own.name.partition(".")[2])
    servers = estate.ask(item.reader, GLOBAL_REGION, shape.servers, **dict.fromkeys(shape.servers.params, own.id))
    return {
        "name": own.name,
        "expected": sorted(str(dns_name(server)) for server in servers),
        "parent": parent.name if parent else None,
        "delegated": _name_servers(parent, own.name, estate) if parent else [],
        "apex": _name_servers(own, own.name, estate),
    }


def _name_servers(zone: Zone, name: str, estate: Estate) -> list[str]:
    records = (record for record in estate.records(zone) if record.type == "NS" and record.name == name)
    return sorted(str(dns_name(value)) for record in records for value in record.values)


def failover(item: Observed, estate: Estate) -> Value:
    """What decides whether a record answers: {role, health_check, state, evaluates_target}.

    `state` is "works" where Route 53 looks, "missing" where it does not exist, "disabled" where it is off,
    which Route 53 takes for healthy, and null without one.
    """
    shape = item.facts.record
    if shape is None:
        return None
    role, check = evaluate(shape.failover, item.live), evaluate(shape.check, item.live)
    if not role and not check:
        return None
    return {
        "role": str(role or "").lower() or None,
        "health_check": check,
        "state": _check_state(check, estate) if check else None,
        "evaluates_target": bool(evaluate(shape.evaluates, item.live)),
    }


def _check_state(check: str, estate: Estate) -> str:
    for reader in readers_with(lambda facts: facts.disabled):
        for found in estate.ask(reader, GLOBAL_REGION, reader.read):
            if evaluate(reader.id, LiveObject(found, GLOBAL_REGION, "")) == check:
                return "disabled" if evaluate(reader.facts.disabled or "", found) else "works"
    return "missing"
