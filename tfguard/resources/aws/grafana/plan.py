"""Amazon Managed Grafana, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_grafana_workspace",
        "workspace",
        Layer.MONITORING,
        consequence=Consequence(
            "has no dashboards to look at",
            whom="whoever is on call",
            lasting="its address, and the dashboards that were made by hand",
            reach=Reach.LATER,
        ),
    ),
)
