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


_NO_METRICS = Consequence("no longer see its logs and metrics", whom="operators", reach=Reach.LATER)
_ACTION = Consequence("are no longer told of its alerts", whom="operators", reach=Reach.LATER)
_SUPPRESSION = "It only keeps alerts quiet: without it there are more of them."
_NOT_TOLD = Consequence("are no longer told of an outage", whom="operators", reach=Reach.LATER)
_PRIVATE = Consequence("can no longer send logs and metrics", whom="agents in private networks", reach=Reach.LATER)

_UNWATCHED = Consequence("is told of none of what it watches", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_monitor_autoscale_setting",
        "autoscale setting",
        Layer.COMPUTE,
        consequence=Consequence("get slow answers at the next peak: nothing scales what serves them", reach=Reach.LATER),
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
        consequence=Consequence("are no longer told of its alerts", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_monitor_activity_log_alert",
        "alert",
        Layer.MONITORING,
        consequence=_UNWATCHED,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
    ResourceType(
        "azurerm_monitor_metric_alert",
        "alert",
        Layer.MONITORING,
        consequence=_UNWATCHED,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
    ResourceType(
        "azurerm_monitor_scheduled_query_rules_alert_v2",
        "alert",
        Layer.MONITORING,
        consequence=_UNWATCHED,
        identity=("resource_group_name", "name"),
        alert=AlertShape(tells=("action",)),
    ),
    ResourceType(
        "azurerm_monitor_aad_diagnostic_setting",
        "diagnostic setting",
        Layer.MONITORING,
        identity=("log_analytics_workspace_id", "name"),
        parent="log_analytics_workspace_id",
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_diagnostic_setting",
        "diagnostic setting",
        Layer.MONITORING,
        identity=("log_analytics_workspace_id", "name"),
        parent="log_analytics_workspace_id",
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_log_profile",
        "log profile",
        Layer.MONITORING,
        identity=("storage_account_id", "name"),
        parent="storage_account_id",
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_data_collection_rule",
        "data collection rule",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_data_collection_rule_association",
        "data collection of a machine",
        Layer.MONITORING,
        identity=("target_resource_id", "name"),
        parent="target_resource_id",
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_scheduled_query_rules_log",
        "metric from logs",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_NO_METRICS,
    ),
    ResourceType(
        "azurerm_monitor_data_collection_endpoint",
        "data collection endpoint",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer see the logs that agents send to it", whom="operators", lasting="its addresses", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_monitor_action_rule_action_group",
        "alert processing rule",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_ACTION,
    ),
    ResourceType(
        "azurerm_monitor_alert_processing_rule_action_group",
        "alert processing rule",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_ACTION,
    ),
    ResourceType(
        "azurerm_monitor_action_rule_suppression",
        "alert suppression",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        harmless=_SUPPRESSION,
    ),
    ResourceType(
        "azurerm_monitor_alert_processing_rule_suppression",
        "alert suppression",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        harmless=_SUPPRESSION,
    ),
    ResourceType(
        "azurerm_monitor_alert_prometheus_rule_group",
        "Prometheus rules",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_monitor_smart_detector_alert_rule",
        "smart detection",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_application_insights_smart_detection_rule",
        "smart detection",
        Layer.MONITORING,
        identity=("application_insights_id", "name"),
        parent="application_insights_id",
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_application_insights_standard_web_test",
        "web test",
        Layer.MONITORING,
        identity=("application_insights_id", "name"),
        parent="application_insights_id",
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_application_insights_web_test",
        "web test",
        Layer.MONITORING,
        identity=("application_insights_id", "name"),
        parent="application_insights_id",
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_monitor_private_link_scope",
        "private link scope",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_monitor_private_link_scoped_service",
        "service of a private link scope",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_monitor_workspace",
        "monitor workspace",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer see its metrics, and alerts on them fall silent",
            whom="operators",
            lasting="its metrics and its addresses",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_application_insights",
        "Application Insights",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer see what the application does, and its alerts fall silent",
            whom="operators",
            lasting="its history and its connection string, which applications have",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_application_insights_api_key",
        "API key of Application Insights",
        Layer.MONITORING,
        identity=("application_insights_id", "name"),
        parent="application_insights_id",
        consequence=Consequence(
            "is refused", whom="whoever reads its figures with the key", lasting="the key", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_application_insights_analytics_item",
        "saved query",
        Layer.MONITORING,
        identity=("application_insights_id", "name"),
        parent="application_insights_id",
        harmless="A saved query: nothing runs it by itself.",
    ),
    ResourceType(
        "azurerm_dashboard_grafana",
        "Grafana",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer see their dashboards and alerts",
            whom="operators",
            lasting="its address, and dashboards that are saved nowhere else",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_dashboard_grafana_managed_private_endpoint",
        "private endpoint of Grafana",
        Layer.MONITORING,
        identity=("grafana_id", "name"),
        parent="grafana_id",
        consequence=Consequence("no longer get figures from the private network", whom="dashboards", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_autoscale_setting",
        "autoscaling",
        Layer.COMPUTE,
        consequence=Consequence("no longer gets more machines when it is busy", whom="the service", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_metric_alertrule",
        "alert",
        Layer.MONITORING,
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "azurerm_monitor_metric_alertrule",
        "alert",
        Layer.MONITORING,
        consequence=_NOT_TOLD,
    ),
    ResourceType("azurerm_monitor_scheduled_query_rules_alert", "log alert", Layer.MONITORING, consequence=_UNWATCHED),
)
