"""Amazon CloudWatch RUM, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_rum_app_monitor",
        "app monitor",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees what its visitors meet",
            whom="whoever watches the site",
            lasting="its id, which the pages name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_rum_metrics_destination",
        "metrics destination",
        Layer.MONITORING,
        identity=("app_monitor_name", "destination"),
        parent="app_monitor_name",
        parent_types=("aws_rum_app_monitor",),
        consequence=Consequence("get no more data", whom="dashboards and alarms on those metrics", reach=Reach.LATER),
    ),
)
