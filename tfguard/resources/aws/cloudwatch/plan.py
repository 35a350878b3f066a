"""Amazon CloudWatch: alarms, logs and dashboards; the same in other clouds."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudwatch_composite_alarm", "composite alarm", identity=("alarm_name",)),
    ResourceType("aws_cloudwatch_dashboard", "dashboard", identity=("dashboard_name",)),
    ResourceType("aws_cloudwatch_log_group", "log group", identity=("name",)),
    ResourceType(
        "aws_cloudwatch_log_metric_filter", "metric filter", identity=("log_group_name", "name"), parent="log_group_name"
    ),
    ResourceType("aws_cloudwatch_log_subscription_filter", "log subscription", identity=("log_group_name", "name")),
    ResourceType("aws_cloudwatch_metric_alarm", "alarm", identity=("alarm_name",)),
    ResourceType("azurerm_monitor_action_group", "action group", identity=("resource_group_name", "name")),
    ResourceType("azurerm_monitor_activity_log_alert", "alert", identity=("resource_group_name", "name")),
    ResourceType("azurerm_monitor_metric_alert", "alert", identity=("resource_group_name", "name")),
    ResourceType("azurerm_monitor_scheduled_query_rules_alert_v2", "alert", identity=("resource_group_name", "name")),
    ResourceType("datadog_monitor", "monitor"),
    ResourceType("google_monitoring_alert_policy", "alert policy"),
    ResourceType("google_monitoring_notification_channel", "notification channel"),
    ResourceType("google_monitoring_uptime_check_config", "uptime check"),
)
