"""The fact `certificate`: how long it lasts, and whether it can renew itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.normalise import dns_name

_TYPE = "aws_acm_certificate"
_ISSUED = ("ISSUED", "EXPIRED")
_LISTENERS = ("aws_lb_listener", "aws_alb_listener")

FURTHER_CALLS = {
    _TYPE: (("route53", live_readers()["aws_route53_zone"].read), ("route53", live_readers()["aws_route53_record"].read)),
}


def certificate(item: Observed, context: LiveContext) -> Value:
    """Days that are left, who uses it, and the validation records that renewal needs and that are not in their zone."""
    if item.resource.type != _TYPE or item.live.get("Status") not in _ISSUED:
        return None
    return {
        "days_left": _days_left(item.live, context),
        "used_by": _used_by(item.live, context),
        "imported": item.live.get("Type") == "IMPORTED",
        "missing_records": _missing_records(item.live, context),
    }


def _days_left(live: LiveObject, context: LiveContext) -> int | None:
    ends = live.get("NotAfter")
    return (ends.date() - context.today).days if isinstance(ends, datetime) else None


def _used_by(live: LiveObject, context: LiveContext) -> list[str]:
    """What ACM says uses it, by ARN, and the managed listeners that name it, by address."""
    arn = live.get("CertificateArn")
    listeners = [
        item.resource.address
        for item in context.observed(*_LISTENERS)
        if any(one.get("CertificateArn") == arn for one in item.live.get("Certificates") or [])
    ]
    return listeners or list(live.get("InUseBy") or [])


def _missing_records(live: LiveObject, context: LiveContext) -> list[str]:
    """The names of validation records that are not there. A zone that is not in this account cannot be looked into."""
    wanted = [
        option["ResourceRecord"]
        for option in live.get("DomainValidationOptions") or []
        if option.get("ValidationMethod", "DNS") == "DNS" and option.get("ResourceRecord")
    ]
    return sorted({str(record["Name"]).rstrip(".") for record in wanted if _is_missing(record, context)})


def _is_missing(record: dict[str, Any], context: LiveContext) -> bool:
    zone = context.zone_of(record["Name"])
    if zone is None:
        return False
    name, value = dns_name(record["Name"]), dns_name(record.get("Value"))
    return not any(
        dns_name(live.get("Name")) == name
        and live.get("Type") == record.get("Type", "CNAME")
        and any(dns_name(item.get("Value")) == value for item in live.get("ResourceRecords") or [])
        for live in context.records(zone)
    )
