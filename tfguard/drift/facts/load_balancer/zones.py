"""The fact `zones`: where a load balancer stands."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value

_BALANCERS = ("aws_lb", "aws_alb", "aws_elb")


def zones(item: Observed, _: LiveContext) -> Value:
    """The availability zones that a load balancer stands in."""
    if item.resource.type not in _BALANCERS:
        return None
    found = item.live.get("AvailabilityZones") or []
    return sorted({str(zone.get("ZoneName")) if isinstance(zone, dict) else str(zone) for zone in found})
