"""Amazon CloudWatch Network Monitor, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_networkmonitor_monitor",
        "network monitor",
        Layer.MONITORING,
        identity=("monitor_name",),
        consequence=Consequence("sees when the way to those places gets slow or breaks", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_networkmonitor_probe",
        "network probe",
        Layer.MONITORING,
        identity=("monitor_name", "source_arn", "destination", "protocol", "destination_port"),
        parent="monitor_name",
        parent_types=("aws_networkmonitor_monitor",),
        consequence=Consequence("sees when the way to that place gets slow or breaks", whom="nobody", reach=Reach.LATER),
    ),
)
