"""Names: records that point at nothing, zones that nobody delegates to, failover that cannot fail over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tfguard.drift.health.estate import Estate, Observed, zone_id
from tfguard.model import Value
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call
from tfguard.resources.shapes.normalise import dns_name

_RECORD = "aws_route53_record"
_ZONE = "aws_route53_zone"
_BALANCERS = ("aws_lb", "aws_alb", "aws_elb")
_ELB = re.compile(
    r"^(?:.+\.)?(?:elb\.(?P<new>[a-z]{2}(?:-[a-z]+)+-\d)|(?P<old>[a-z]{2}(?:-[a-z]+)+-\d)\.elb)\.amazonaws\.com(\.cn)?$"
)
_WEBSITE = re.compile(r"^(?P<bucket>.+\.)?s3-website[.-][a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com$")
_CDN = ".cloudfront.net"
_DISTRIBUTIONS = Call("list_distributions", "DistributionList.Items")
_BUCKETS = Call("list_buckets", "Buckets")
_NAME_SERVERS = Call("get_hosted_zone", "DelegationSet.NameServers", gone=("NoSuchHostedZone",))
_HEALTH_CHECKS = live_readers()["aws_route53_health_check"].read

FURTHER_CALLS = {
    _RECORD: (
        ("elbv2", live_readers()["aws_lb"].read),
        ("elb", live_readers()["aws_elb"].read),
        ("cloudfront", _DISTRIBUTIONS),
        ("s3", _BUCKETS),
        ("route53", _HEALTH_CHECKS),
    ),
    _ZONE: (("route53", _NAME_SERVERS), ("route53", live_readers()[_RECORD].read)),
}


def dead_targets(item: Observed, estate: Estate) -> Value:
    """What a record points at and does not exist in this account: {name, kind, ours}.

    `ours` tells that the states know the target, or that it is one of this account by its kind: then nobody else can
    have it. A load balancer or a distribution that no state knows may be another account's.
    """
    if item.resource.type != _RECORD:
        return None
    return [found for name in _names(item.live) if (found := _dead(name, item.live, estate)) is not None]


def _names(live: LiveObject) -> Iterator[str]:
    alias = (live.get("AliasTarget") or {}).get("DNSName")
    values = [alias] if alias else [one.get("Value") for one in live.get("ResourceRecords") or []]
    if alias or live.get("Type") in ("CNAME", "A", "AAAA"):
        yield from (str(dns_name(value)).removeprefix("dualstack.") for value in values)


def _dead(name: str, live: LiveObject, estate: Estate) -> dict[str, Value] | None:
    for kind, work in _KINDS.items():
        verdict = work(name, live, estate)
        if verdict is not None:
            return None if verdict == "alive" else {"name": name, "kind": kind, "ours": verdict == "ours"}
    return None


def _load_balancer(name: str, _: LiveObject, estate: Estate) -> str | None:
    match = _ELB.match(name)
    if match is None:
        return None
    region = match["new"] or match["old"]
    found = (*estate.listing("aws_lb", region), *estate.listing("aws_elb", region))
    if name in {str(dns_name(item.get("DNSName"))) for item in found}:
        return "alive"
    known = {str(dns_name(item.attributes.get("dns_name"))) for item in estate.world.of_types(_BALANCERS)}
    return "ours" if name in known else "unknown"


def _distribution(name: str, _: LiveObject, estate: Estate) -> str | None:
    if not name.endswith(_CDN):
        return None
    found = estate.ask("cloudfront", GLOBAL_REGION, _DISTRIBUTIONS)
    if name in {dns_name(item.get("DomainName")) for item in found}:
        return "alive"
    known = {dns_name(item.attributes.get("domain_name")) for item in estate.world.of_types(["aws_cloudfront_distribution"])}
    return "ours" if name in known else "unknown"


def _website(name: str, live: LiveObject, estate: Estate) -> str | None:
    """An S3 website; the bucket of an alias has the record's own name."""
    match = _WEBSITE.match(name)
    if match is None:
        return None
    bucket = (match["bucket"] or str(dns_name(live.get("Name")))).rstrip(".")
    if bucket in {item.get("Name") for item in estate.ask("s3", GLOBAL_REGION, _BUCKETS)}:
        return "alive"
    known = {item.attributes.get("bucket") for item in estate.world.of_types(["aws_s3_bucket"])}
    return "ours" if bucket in known else "unknown"


def _address(name: str, _: LiveObject, estate: Estate) -> str | None:
    """An address that the states had, and that has gone with what had it. Of others nothing can be said."""
    gone = {_public_ip(resource.attributes) for resource in estate.missing("aws_eip", "aws_instance")}
    for item in estate.observed("aws_eip", "aws_instance"):
        before, now = _public_ip(item.resource.attributes), item.live.get("PublicIp") or item.live.get("PublicIpAddress")
        if before and now == name:
            return "alive"
        if before and now != before and item.resource.type == "aws_eip":
            gone.add(before)
    return "ours" if name in gone else None


def _public_ip(attributes: Any) -> str | None:
    found = attributes.get("public_ip")
    return str(found) if found else None


_KINDS = {
    "load balancer": _load_balancer,
    "distribution": _distribution,
    "website bucket": _website,
    "address": _address,
}


def delegation(item: Observed, estate: Estate) -> Value:
    """Whether the world is sent to the zone's own name servers.

    {expected, parent, delegated, apex}: the zone's name servers, the name of the zone above it in this account or null,
    the servers that the parent names (empty: none), and those that the zone names for itself.
    """
    if item.resource.type != _ZONE or (item.live.get("Config") or {}).get("PrivateZone"):
        return None
    name = str(dns_name(item.live.get("Name")))
    parent = estate.zone_of(name.partition(".")[2])
    return {
        "name": name,
        "expected": sorted(_servers(estate.ask("route53", GLOBAL_REGION, _NAME_SERVERS, Id=zone_id(item.live)))),
        "parent": str(dns_name(parent["Name"])) if parent else None,
        "delegated": _name_servers(estate.records(parent), name) if parent else [],
        "apex": _name_servers(estate.records(item.live), name),
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


def failover(item: Observed, estate: Estate) -> Value:
    """What decides whether a record answers: {role, health_check, state, evaluates_target}.

    `state` is "works" where Route 53 looks, "missing" where it does not exist, "disabled" where it is off,
    which Route 53 takes for healthy, and null without one.
    """
    live = item.live
    if item.resource.type != _RECORD or not (live.get("Failover") or live.get("HealthCheckId")):
        return None
    check = live.get("HealthCheckId")
    return {
        "role": str(live.get("Failover") or "").lower() or None,
        "health_check": check,
        "state": _check_state(check, estate) if check else None,
        "evaluates_target": bool((live.get("AliasTarget") or {}).get("EvaluateTargetHealth")),
    }


def _check_state(check: str, estate: Estate) -> str:
    found = next((one for one in estate.ask("route53", GLOBAL_REGION, _HEALTH_CHECKS) if one.get("Id") == check), None)
    if found is None:
        return "missing"
    return "disabled" if (found.get("HealthCheckConfig") or {}).get("Disabled") else "works"
