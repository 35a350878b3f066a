"""The fact `dead_targets`: what a record points at and does not exist."""

from __future__ import annotations

import re

from tfguard.drift.context import LiveContext, Observed, readers_with
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, LiveReader, PublicName
from tfguard.resources.shapes.normalise import dns_name


def dead_targets(item: Observed, context: LiveContext) -> Value:
    """What a record points at and does not exist in this account: {name, kind, ours}.

    `ours` tells that the states know the target, or that it is one of this account by its kind: then nobody else can
    have it. A load balancer or a distribution that no state knows may be another account's.
    """
    shape = item.facts.record
    if shape is None:
        return None
    own = str(dns_name(evaluate(shape.name, item.live)))
    names = [str(dns_name(value)).removeprefix("dualstack.") for value in evaluate(shape.targets, item.live)]
    return [found for name in names if (found := _dead(name, own, context)) is not None]


def _dead(name: str, own: str, context: LiveContext) -> dict[str, Value] | None:
    """What is wrong with a target; None where it is alive, or nobody can say what it is. `own` is the record's own name."""
    named = [
        (reader, shape, match)
        for reader in readers_with(lambda facts: facts.name)
        if (shape := reader.facts.name) and (match := re.fullmatch(shape.pattern, name))
    ]
    if any(_is_alive(reader, shape, match, own, context) for reader, shape, match in named):
        return None
    for reader, shape, match in named:
        wanted = _wanted(match, own)
        known = {dns_name(item.attributes.get(shape.state)) for item in context.index.of_types([reader.type])}
        if wanted in known:
            return {"name": name, "kind": shape.kind, "ours": True}
    if named:
        return {"name": name, "kind": named[0][1].kind, "ours": False}
    return {"name": name, "kind": "address", "ours": True} if _is_given_away(name, context) else None


def _is_alive(reader: LiveReader, shape: PublicName, match: re.Match[str], own: str, context: LiveContext) -> bool:
    region = match.groupdict().get("region") or GLOBAL_REGION
    found = context.ask(reader, region, shape.listing or reader.read)
    return _wanted(match, own) in {dns_name(evaluate(shape.live, one)) for one in found}


def _wanted(match: re.Match[str], own: str) -> str:
    """What the object is called; the bucket of an alias has the record's own name."""
    groups = match.groupdict()
    return (groups["name"] or own).rstrip(".") if "name" in groups else match.string


def _is_given_away(address: str, context: LiveContext) -> bool:
    """Whether the states had the address, and it has gone with what had it. Of others nothing can be said."""
    gone = {_address(resource) for resource in context.missing(lambda facts: facts.address)}
    for item in context.observed(lambda facts: facts.address):
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
