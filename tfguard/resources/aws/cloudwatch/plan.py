"""Amazon CloudWatch: alarms and dashboards, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_ACTIONS = ("alarm_actions", "insufficient_data_actions", "ok_actions")

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudwatch_composite_alarm",
        "composite alarm",
        Layer.MONITORING,
        identity=("alarm_name",),
        alert=AlertShape(tells=_ACTIONS, name="alarm_name", watches="alarm_rule"),
    ),
    ResourceType("aws_cloudwatch_dashboard", "dashboard", Layer.MONITORING, identity=("dashboard_name",)),
    ResourceType(
        "aws_cloudwatch_metric_alarm",
        "alarm",
        Layer.MONITORING,
        identity=("alarm_name",),
        alert=AlertShape(tells=_ACTIONS, name="alarm_name", watches_metric="{namespace: namespace, name: metric_name}"),
        consequence=Consequence("report the next outage: the alarm tells nobody"),
    ),
)
