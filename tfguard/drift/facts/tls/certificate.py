"""The fact `certificate`: how long it lasts, and whether it can renew itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import LiveCertificate
from tfguard.resources.shapes.normalise import dns_name


def certificate(item: Observed, context: LiveContext) -> Value:
    """Days that are left, who uses it, and the validation records that renewal needs and that are not in their zone."""
    shape = item.facts.certificate
    if shape is None or not evaluate(shape.issued, item.live):
        return None
    ends = evaluate(shape.ends, item.live)
    return {
        "days_left": (ends.date() - context.today).days if isinstance(ends, datetime) else None,
        "used_by": list(_serving(shape, item, context)) or list(evaluate(shape.used_by, item.live) or []),
        "imported": bool(evaluate(shape.imported, item.live)),
        "missing_records": sorted(set(_missing_records(shape, item, context))),
    }


def _serving(shape: LiveCertificate, item: Observed, context: LiveContext) -> Iterator[str]:
    """The managed ends of TLS that name it, by address."""
    arn = evaluate(shape.arn, item.live)
    for end in context.observed(lambda facts: facts.certificates):
        if arn in (evaluate(end.facts.certificates or "", end.live) or ()):
            yield end.resource.address


def _missing_records(shape: LiveCertificate, item: Observed, context: LiveContext) -> Iterator[str]:
    """The names of validation records that are not there. A zone that is not in this account cannot be looked into."""
    for record in evaluate(shape.proofs, item.live) or ():
        if _is_missing(record, context):
            yield str(record["Name"]).rstrip(".")


def _is_missing(record: dict[str, Any], context: LiveContext) -> bool:
    zone = context.zone_of(record["Name"])
    if zone is None:
        return False
    name, value = dns_name(record["Name"]), dns_name(record.get("Value"))
    return not any(
        live.name == name and live.type == record.get("Type", "CNAME") and any(dns_name(text) == value for text in live.values)
        for live in context.records(zone)
    )
