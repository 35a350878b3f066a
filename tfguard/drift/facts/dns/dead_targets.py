"""The fact `dead_targets`: what a record points at and does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call
from tfguard.resources.shapes.normalise import dns_name

_RECORD = "aws_route53_record"
_BALANCERS = ("aws_lb", "aws_alb", "aws_elb")
_ELB = re.compile(
    r"^(?:.+\.)?(?:elb\.(?P<new>[a-z]{2}(?:-[a-z]+)+-\d)|(?P<old>[a-z]{2}(?:-[a-z]+)+-\d)\.elb)\.amazonaws\.com(\.cn)?$"
)
_WEBSITE = re.compile(r"^(?P<bucket>.+\.)?s3-website[.-][a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com$")
_CDN = ".cloudfront.net"
_DISTRIBUTIONS = Call("list_distributions", "DistributionList.Items")
_BUCKETS = Call("list_buckets", "Buckets")

FURTHER_CALLS = {
    _RECORD: (
        ("elbv2", live_readers()["aws_lb"].read),
        ("elb", live_readers()["aws_elb"].read),
        ("cloudfront", _DISTRIBUTIONS),
        ("s3", _BUCKETS),
    ),
}


def dead_targets(item: Observed, context: LiveContext) -> Value:
    """What a record points at and does not exist in this account: {name, kind, ours}.

    `ours` tells that the states know the target, or that it is one of this account by its kind: then nobody else can
    have it. A load balancer or a distribution that no state knows may be another account's.
    """
    if item.resource.type != _RECORD:
        return None
    return [found for name in _names(item.live) if (found := _dead(name, item.live, context)) is not None]


def _names(live: LiveObject) -> Iterator[str]:
    alias = (live.get("AliasTarget") or {}).get("DNSName")
    values = [alias] if alias else [one.get("Value") for one in live.get("ResourceRecords") or []]
    if alias or live.get("Type") in ("CNAME", "A", "AAAA"):
        yield from (str(dns_name(value)).removeprefix("dualstack.") for value in values)


def _dead(name: str, live: LiveObject, context: LiveContext) -> dict[str, Value] | None:
    for kind, work in _KINDS.items():
        verdict = work(name, live, context)
        if verdict is not None:
            return None if verdict == "alive" else {"name": name, "kind": kind, "ours": verdict == "ours"}
    return None


def _load_balancer(name: str, _: LiveObject, context: LiveContext) -> str | None:
    match = _ELB.match(name)
    if match is None:
        return None
    region = match["new"] or match["old"]
    found = (*context.listing("aws_lb", region), *context.listing("aws_elb", region))
    if name in {str(dns_name(item.get("DNSName"))) for item in found}:
        return "alive"
    known = {str(dns_name(item.attributes.get("dns_name"))) for item in context.world.of_types(_BALANCERS)}
    return "ours" if name in known else "unknown"


def _distribution(name: str, _: LiveObject, context: LiveContext) -> str | None:
    if not name.endswith(_CDN):
        return None
    found = context.ask("cloudfront", GLOBAL_REGION, _DISTRIBUTIONS)
    if name in {dns_name(item.get("DomainName")) for item in found}:
        return "alive"
    known = {dns_name(item.attributes.get("domain_name")) for item in context.world.of_types(["aws_cloudfront_distribution"])}
    return "ours" if name in known else "unknown"


def _website(name: str, live: LiveObject, context: LiveContext) -> str | None:
    """An S3 website; the bucket of an alias has the record's own name."""
    match = _WEBSITE.match(name)
    if match is None:
        return None
    bucket = (match["bucket"] or str(dns_name(live.get("Name")))).rstrip(".")
    if bucket in {item.get("Name") for item in context.ask("s3", GLOBAL_REGION, _BUCKETS)}:
        return "alive"
    known = {item.attributes.get("bucket") for item in context.world.of_types(["aws_s3_bucket"])}
    return "ours" if bucket in known else "unknown"


def _address(name: str, _: LiveObject, context: LiveContext) -> str | None:
    """An address that the states had, and that has gone with what had it. Of others nothing can be said."""
    gone = {_public_ip(resource.attributes) for resource in context.missing("aws_eip", "aws_instance")}
    for item in context.observed("aws_eip", "aws_instance"):
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
