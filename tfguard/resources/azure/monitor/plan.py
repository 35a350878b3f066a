"""Azure Monitor: alerts and autoscale settings, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")


def _bound(name: str) -> str:
    return f"profile[].{{name: name, value: capacity[0].{name}}}"


RESOURCE_TYPES = (
    ResourceType(
        "azurerm_monitor_autoscale_setting",
        "autoscale setting",
        Layer.COMPUTE,
        identity=_NAMED,
        unit="instances",
        scales="target_resource_id",
        capacity=(
            Measure("minimum", Role.FLOOR, _bound("minimum")),
            Measure("maximum", Role.CEILING, _bound("maximum")),
        ),
    ),
    ResourceType(
        "azurerm_monitor_action_group",
        "action group",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        alert=AlertShape(told_by=("id",)),
        consequence=Consequence("is told by none of its alerts", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_monitor_activity_log_alert",
        "alert",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
    ResourceType(
        "azurerm_monitor_metric_alert",
        "alert",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
    ResourceType(
        "azurerm_monitor_scheduled_query_rules_alert_v2",
        "alert",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
)
