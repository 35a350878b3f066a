"""The fact `delegation`: whether the world is sent to a zone's own name servers."""

from __future__ import annotations

from typing import Any

from tfguard.drift.context import LiveContext, Observed, zone_id
from tfguard.model import Value
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call
from tfguard.resources.shapes.normalise import dns_name

_ZONE = "aws_route53_zone"
_NAME_SERVERS = Call("get_hosted_zone", "DelegationSet.NameServers", gone=("NoSuchHostedZone",))

FURTHER_CALLS = {_ZONE: (("route53", _NAME_SERVERS), ("route53", live_readers()["aws_route53_record"].read))}


def delegation(item: Observed, context: LiveContext) -> Value:
    """Whether the world is sent to the zone's own name servers.

    {expected, parent, delegated, apex}: the zone's name servers, the name of the zone above it in this account or null,
    the servers that the parent names (empty: none), and those that the zone names for itself.
    """
    if item.resource.type != _ZONE or (item.live.get("Config") or {}).get("PrivateZone"):
        return None
    name = str(dns_name(item.live.get("Name")))
    parent = context.zone_of(name.partition(".")[2])
    return {
        "name": name,
        "expected": sorted(_servers(context.ask("route53", GLOBAL_REGION, _NAME_SERVERS, Id=zone_id(item.live)))),
        "parent": str(dns_name(parent["Name"])) if parent else None,
        "delegated": _name_servers(context.records(parent), name) if parent else [],
        "apex": _name_servers(context.records(item.live), name),
    }


def _name_servers(records: list[Any], name: str) -> list[str]:
    return sorted(
        server
        for record in records
        if record.get("Type") == "NS" and dns_name(record.get("Name")) == name
        for server in _servers([one.get("Value") for one in record.get("ResourceRecords") or []])
    )


def _servers(values: list[Any]) -> list[str]:
    return [str(dns_name(value)) for value in values]
