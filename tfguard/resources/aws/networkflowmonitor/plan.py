"""Amazon CloudWatch Network Flow Monitor, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_networkflowmonitor_monitor",
        "network flow monitor",
        Layer.MONITORING,
        identity=("monitor_name",),
        consequence=Consequence("sees whether the network between those places works", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_networkflowmonitor_scope",
        "scope of network flow monitors",
        Layer.MONITORING,
        consequence=Consequence(
            "sees whether the network of those accounts works",
            whom="nobody",
            lasting="what its agents reported",
            reach=Reach.LATER,
        ),
    ),
)
