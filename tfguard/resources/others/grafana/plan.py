"""Grafana and Grafana Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SHOWS = "It only shows what is known."
_ONCALL = Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER)
_ACCESS_TO_DASHBOARDS = Consequence("no longer sees the dashboards", whom="whoever has access by it", reach=Reach.LATER)
_DATA_SOURCE = Consequence(
    "is no longer told by alerts on its data",
    whom="whoever is on call",
    lasting="its id, which dashboards and alerts name",
    reach=Reach.LATER,
)
_ACCESS_TO_A_DATA_SOURCE = Consequence("no longer sees its data", whom="whoever has access by it", reach=Reach.LATER)
_PART_OF_AN_ESCALATION = Consequence("is no longer paged", whom="whoever is on call", reach=Reach.LATER)
_SYNTHETIC_CHECK = Consequence("learns late that it is down", whom="whoever is on call", reach=Reach.LATER)
_KEY = Consequence("are refused", whom="agents and pipelines that use it", lasting="its secret", reach=Reach.LATER)
_SETTINGS = Consequence("logs in or sees them otherwise", whom="whoever looks at dashboards", reach=Reach.LATER)
_ACCESS = Consequence("no longer sees its dashboards", whom="whoever has access by it", reach=Reach.LATER)
_COLLECTION_OF_DATA = Consequence(
    "sees no metrics of it, and alerts on them fall silent", whom="whoever is on call", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType("grafana_dashboard", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_dashboard_public", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_folder", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_playlist", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_library_panel", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_annotation", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_report", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("grafana_dashboard_permission", "access to dashboards", Layer.IDENTITY, consequence=_ACCESS_TO_DASHBOARDS),
    ResourceType(
        "grafana_dashboard_permission_item", "access to dashboards", Layer.IDENTITY, consequence=_ACCESS_TO_DASHBOARDS
    ),
    ResourceType("grafana_folder_permission", "access to dashboards", Layer.IDENTITY, consequence=_ACCESS_TO_DASHBOARDS),
    ResourceType("grafana_folder_permission_item", "access to dashboards", Layer.IDENTITY, consequence=_ACCESS_TO_DASHBOARDS),
    ResourceType("grafana_data_source", "data source", Layer.MONITORING, identity=("org_id", "name"), consequence=_DATA_SOURCE),
    ResourceType(
        "grafana_data_source_config", "data source", Layer.MONITORING, identity=("org_id", "name"), consequence=_DATA_SOURCE
    ),
    ResourceType(
        "grafana_data_source_config_lbac_rules",
        "data source",
        Layer.MONITORING,
        identity=("org_id", "name"),
        consequence=_DATA_SOURCE,
    ),
    ResourceType(
        "grafana_data_source_permission", "access to a data source", Layer.IDENTITY, consequence=_ACCESS_TO_A_DATA_SOURCE
    ),
    ResourceType(
        "grafana_data_source_permission_item", "access to a data source", Layer.IDENTITY, consequence=_ACCESS_TO_A_DATA_SOURCE
    ),
    ResourceType(
        "grafana_data_source_cache_config", "access to a data source", Layer.IDENTITY, consequence=_ACCESS_TO_A_DATA_SOURCE
    ),
    ResourceType(
        "grafana_rule_group",
        "alert rules",
        Layer.MONITORING,
        identity=("org_id", "folder_uid", "name"),
        parent="folder_uid",
        consequence=Consequence("is no longer told", whom="whoever is on call"),
    ),
    ResourceType("grafana_contact_point", "contact point", Layer.MONITORING, identity=("org_id", "name"), consequence=_ONCALL),
    ResourceType(
        "grafana_notification_policy",
        "notification policy",
        Layer.MONITORING,
        identity=("org_id",),
        consequence=Consequence("is told at the default contact point only", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "grafana_message_template",
        "message template",
        Layer.MONITORING,
        identity=("org_id", "name"),
        consequence=Consequence("is told in other words, or not at all", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "grafana_mute_timing",
        "mute timing",
        Layer.MONITORING,
        identity=("org_id", "name"),
        consequence=Consequence("is told of what it kept quiet", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType("grafana_oncall_escalation", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION),
    ResourceType(
        "grafana_oncall_escalation_chain", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION
    ),
    ResourceType("grafana_oncall_integration", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION),
    ResourceType("grafana_oncall_on_call_shift", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION),
    ResourceType(
        "grafana_oncall_outgoing_webhook", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION
    ),
    ResourceType("grafana_oncall_route", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION),
    ResourceType("grafana_oncall_schedule", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION),
    ResourceType(
        "grafana_oncall_user_notification_rule", "part of an escalation", Layer.MONITORING, consequence=_PART_OF_AN_ESCALATION
    ),
    ResourceType("grafana_synthetic_monitoring_check", "synthetic check", Layer.MONITORING, consequence=_SYNTHETIC_CHECK),
    ResourceType("grafana_synthetic_monitoring_probe", "synthetic check", Layer.MONITORING, consequence=_SYNTHETIC_CHECK),
    ResourceType(
        "grafana_synthetic_monitoring_installation", "synthetic check", Layer.MONITORING, consequence=_SYNTHETIC_CHECK
    ),
    ResourceType(
        "grafana_synthetic_monitoring_check_alerts", "synthetic check", Layer.MONITORING, consequence=_SYNTHETIC_CHECK
    ),
    ResourceType("grafana_slo", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("grafana_machine_learning_alert", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("grafana_machine_learning_job", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("grafana_machine_learning_holiday", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("grafana_machine_learning_outlier_detector", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("grafana_asserts_alert_config", "SLO or detector", Layer.MONITORING, consequence=_ONCALL),
    ResourceType(
        "grafana_cloud_stack",
        "Grafana stack",
        Layer.MONITORING,
        identity=("slug",),
        consequence=Consequence(
            "is no longer told, and sees nothing",
            whom="whoever is on call",
            lasting="its data and its address",
            reach=Reach.LATER,
        ),
    ),
    ResourceType("grafana_cloud_access_policy", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_cloud_access_policy_token", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_cloud_api_key", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_api_key", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_service_account", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_service_account_token", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_cloud_stack_service_account", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("grafana_cloud_stack_service_account_token", "key", Layer.IDENTITY, consequence=_KEY),
    ResourceType(
        "grafana_cloud_plugin_installation",
        "plugin",
        Layer.MONITORING,
        identity=("stack_slug", "slug"),
        consequence=Consequence("sees nothing there", whom="whoever looks at dashboards that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "grafana_organization",
        "organization",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer told by its alerts", whom="whoever is on call", lasting="all that is in it", reach=Reach.LATER
        ),
    ),
    ResourceType("grafana_organization_preferences", "settings", Layer.IDENTITY, consequence=_SETTINGS),
    ResourceType("grafana_sso_settings", "settings", Layer.IDENTITY, consequence=_SETTINGS),
    ResourceType("grafana_team_external_group", "settings", Layer.IDENTITY, consequence=_SETTINGS),
    ResourceType("grafana_team", "access", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("grafana_user", "access", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("grafana_role", "access", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("grafana_role_assignment", "access", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("grafana_role_assignment_item", "access", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("grafana_fleet_management_collector", "collection of data", Layer.MONITORING, consequence=_COLLECTION_OF_DATA),
    ResourceType("grafana_fleet_management_pipeline", "collection of data", Layer.MONITORING, consequence=_COLLECTION_OF_DATA),
    ResourceType("grafana_cloud_provider_aws_account", "collection of data", Layer.MONITORING, consequence=_COLLECTION_OF_DATA),
    ResourceType(
        "grafana_cloud_provider_aws_cloudwatch_scrape_job",
        "collection of data",
        Layer.MONITORING,
        consequence=_COLLECTION_OF_DATA,
    ),
    ResourceType(
        "grafana_cloud_provider_azure_credential", "collection of data", Layer.MONITORING, consequence=_COLLECTION_OF_DATA
    ),
    ResourceType(
        "grafana_connections_metrics_endpoint_scrape_job",
        "collection of data",
        Layer.MONITORING,
        consequence=_COLLECTION_OF_DATA,
    ),
)
