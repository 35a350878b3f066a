"""CloudTrail's events about Amazon Route 53."""

from __future__ import annotations

from tfguard.model.drift import Drift, DriftKind
from tfguard.resources.shapes.event_names import EventNames, by
from tfguard.resources.shapes.normalise import dns_name

_SOURCE = "route53.amazonaws.com"


def _record(drift: Drift) -> list[str]:
    """A record's name and zone, and what tells it from others of that name; an event that deletes says so."""
    values = drift.values
    name = values.get("fqdn") or values.get("name")
    zone = values.get("zone_id") or drift.id.split("_")[0]
    told = [values.get("type"), values.get("set_identifier"), "delete" if drift.kind is DriftKind.DELETED else None]
    return [str(dns_name(name)), str(zone).lower(), *(str(dns_name(text)) for text in told if text)]


EVENTS = {
    "aws_route53_record": EventNames(
        _SOURCE,
        {"*": ("ChangeResourceRecordSets",)},
        _record,
        ("ChangeResourceRecordSets",),
        ("ChangeResourceRecordSets",),
        is_global=True,
    ),
    "aws_route53_health_check": EventNames(
        _SOURCE, {"*": ("UpdateHealthCheck",)}, by("id"), deletes=("DeleteHealthCheck",), is_global=True
    ),
}
