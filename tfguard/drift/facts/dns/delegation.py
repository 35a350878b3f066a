"""The fact `delegation`: whether resolvers are sent to a zone's own name servers."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed, Zone, zone_of
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import GLOBAL_REGION
from tfguard.resources.shapes.normalise import dns_name


def delegation(item: Observed, context: LiveContext) -> Value:
    """Whether resolvers are sent to the zone's own name servers.

    {expected, parent, delegated, apex}: the zone's name servers, the name of the zone above it in this account or null,
    the servers that the parent names (empty: none), and those that the zone names for itself.
    """
    shape = item.facts.zone
    if shape is None or evaluate(shape.private, item.live):
        return None
    own = zone_of(item.reader, item.live)
    parent = context.zone_of(own.name.partition(".")[2])
    servers = context.ask(item.reader, GLOBAL_REGION, shape.servers, **dict.fromkeys(shape.servers.params, own.id))
    return {
        "name": own.name,
        "expected": sorted(str(dns_name(server)) for server in servers),
        "parent": parent.name if parent else None,
        "delegated": _name_servers(parent, own.name, context) if parent else [],
        "apex": _name_servers(own, own.name, context),
    }


def _name_servers(zone: Zone, name: str, context: LiveContext) -> list[str]:
    records = (record for record in context.records(zone) if record.type == "NS" and record.name == name)
    return sorted(str(dns_name(value)) for record in records for value in record.values)
