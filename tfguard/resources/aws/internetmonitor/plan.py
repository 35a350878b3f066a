"""Amazon CloudWatch Internet Monitor, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_internetmonitor_monitor",
        "internet monitor",
        Layer.MONITORING,
        identity=("monitor_name",),
        consequence=Consequence(
            "no longer see which users a fault of the internet cuts off", whom="operators", reach=Reach.LATER
        ),
    ),
)
