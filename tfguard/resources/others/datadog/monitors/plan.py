"""Datadog's monitors, SLOs and what they tell, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ONCALL = Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER)
_HOOK = Consequence("is no longer told: monitors name it in vain", whom="whoever is on call", reach=Reach.LATER)
_NOISE = Consequence("is told during the maintenance", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "datadog_monitor_json",
        "monitor",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told", whom="whoever is on call", lasting="its id, which SLOs and downtimes name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_monitor_config_policy",
        "monitor policy",
        Layer.MONITORING,
        consequence=Consequence(
            "gets monitors without the tags that it required", whom="whoever is on call", reach=Reach.LATER
        ),
    ),
    ResourceType("datadog_monitor_notification_rule", "notification rule", Layer.MONITORING, consequence=_ONCALL),
    ResourceType(
        "datadog_service_level_objective",
        "SLO",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer sees it", whom="whoever watches the budget of errors", lasting="its history", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_slo_correction",
        "SLO correction",
        Layer.MONITORING,
        parent="slo_id",
        consequence=Consequence("sees planned outages in it", whom="whoever watches the budget of errors", reach=Reach.LATER),
    ),
    ResourceType("datadog_downtime", "downtime", Layer.MONITORING, consequence=_NOISE),
    ResourceType("datadog_downtime_schedule", "downtime", Layer.MONITORING, consequence=_NOISE),
    ResourceType(
        "datadog_on_call_schedule",
        "on-call schedule",
        Layer.MONITORING,
        consequence=Consequence(
            "is not paged: nothing says whose shift it is",
            whom="whoever is on call",
            lasting="its overrides",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_on_call_escalation_policy",
        "escalation policy",
        Layer.MONITORING,
        consequence=Consequence("is no longer paged", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_on_call_team_routing_rules",
        "routing rules of a team",
        Layer.MONITORING,
        consequence=Consequence("is no longer paged", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_incident_notification_rule",
        "incident notification rule",
        Layer.MONITORING,
        parent="incident_type",
        consequence=Consequence("is no longer told", whom="whoever works on incidents", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_incident_notification_template",
        "incident notification template",
        Layer.MONITORING,
        parent="incident_type",
        consequence=Consequence("is told in other words", whom="whoever works on incidents", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_incident_type",
        "incident type",
        Layer.MONITORING,
        consequence=Consequence("can declare none of this type", whom="whoever works on incidents", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_synthetics_test",
        "synthetic test",
        Layer.MONITORING,
        consequence=Consequence(
            "learns late that it is down", whom="whoever is on call", lasting="its history", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_synthetics_concurrency_cap",
        "limit of parallel tests",
        Layer.MONITORING,
        consequence=Consequence("wait longer for them", whom="pipelines that run synthetic tests", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_synthetics_global_variable",
        "variable of synthetic tests",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is told of failures that are none: tests lack its value", whom="whoever is on call", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_synthetics_private_location",
        "private location",
        Layer.MONITORING,
        consequence=Consequence(
            "learns late that it is down: no test runs there",
            whom="whoever is on call",
            lasting="its key, which its workers have",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_integration_ms_teams_tenant_based_handle",
        "Teams handle",
        Layer.MONITORING,
        identity=("name",),
        consequence=_HOOK,
    ),
    ResourceType(
        "datadog_integration_ms_teams_workflows_webhook_handle",
        "Teams handle",
        Layer.MONITORING,
        identity=("name",),
        consequence=_HOOK,
    ),
    ResourceType("datadog_integration_opsgenie_service_object", "Opsgenie service", Layer.MONITORING, consequence=_HOOK),
    ResourceType(
        "datadog_integration_pagerduty", "PagerDuty integration", Layer.MONITORING, identity=("subdomain",), consequence=_HOOK
    ),
    ResourceType(
        "datadog_integration_pagerduty_service_object",
        "PagerDuty service",
        Layer.MONITORING,
        identity=("service_name",),
        consequence=_HOOK,
    ),
    ResourceType(
        "datadog_integration_slack_channel",
        "Slack channel",
        Layer.MONITORING,
        identity=("account_name", "channel_name"),
        consequence=_HOOK,
    ),
    ResourceType("datadog_webhook", "webhook", Layer.MONITORING, identity=("name",), consequence=_HOOK),
    ResourceType(
        "datadog_webhook_custom_variable",
        "variable of webhooks",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is no longer told: webhooks lack its value", whom="whoever is on call", reach=Reach.LATER),
    ),
)
