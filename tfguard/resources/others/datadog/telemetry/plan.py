"""Datadog's logs, metrics, traces and dashboards, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NUMBERS = Consequence(
    "sees no new ones, and monitors on them fall silent", whom="whoever looks at its metrics", reach=Reach.LATER
)
_FOUND = Consequence("does not find what it kept", whom="whoever looks into an incident", reach=Reach.LATER)
_ORDER = "It is only dropped from the state: the order stays."
_READ = "A dashboard only shows what is known."
_ENTRY_OF_THE_CATALOG = "It says what a service is and who looks after it: nothing runs by it."
_COST_ALLOCATION_RULES = Consequence("sees costs that belong to nobody", whom="whoever pays", reach=Reach.LATER)
_COST_REPORT = Consequence("sees no new costs", whom="whoever pays", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("datadog_dashboard", "dashboard", Layer.MONITORING, harmless=_READ),
    ResourceType("datadog_dashboard_json", "dashboard", Layer.MONITORING, harmless=_READ),
    ResourceType("datadog_dashboard_list", "dashboard list", Layer.MONITORING, harmless="A list only groups dashboards."),
    ResourceType(
        "datadog_powerpack", "powerpack", Layer.MONITORING, harmless="A group of widgets: dashboards only show what is known."
    ),
    ResourceType("datadog_apm_retention_filter", "trace retention filter", Layer.MONITORING, consequence=_FOUND),
    ResourceType("datadog_apm_retention_filter_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_logs_archive_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_logs_index_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_logs_pipeline_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_rum_retention_filters_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_sensitive_data_scanner_group_order", "order", Layer.MONITORING, harmless=_ORDER),
    ResourceType("datadog_logs_archive", "log archive", Layer.MONITORING, consequence=_FOUND),
    ResourceType(
        "datadog_logs_custom_destination",
        "log forwarding",
        Layer.MONITORING,
        consequence=Consequence("get no new ones", whom="programs that are sent the logs", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_logs_custom_pipeline",
        "log pipeline",
        Layer.MONITORING,
        consequence=Consequence(
            "finds them without the attributes that it made, and monitors on these fall silent",
            whom="whoever looks at logs",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_logs_integration_pipeline",
        "settings of a log pipeline",
        Layer.MONITORING,
        harmless="It is only dropped from the state: the pipeline stays.",
    ),
    ResourceType(
        "datadog_logs_index",
        "log index",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "does not find its logs", whom="whoever looks into an incident", lasting="its logs, and its name", reach=Reach.LATER
        ),
    ),
    ResourceType("datadog_logs_metric", "metric", Layer.MONITORING, identity=("name",), consequence=_NUMBERS),
    ResourceType("datadog_rum_metric", "metric", Layer.MONITORING, identity=("name",), consequence=_NUMBERS),
    ResourceType("datadog_spans_metric", "metric", Layer.MONITORING, identity=("name",), consequence=_NUMBERS),
    ResourceType(
        "datadog_metric_metadata",
        "metadata of a metric",
        Layer.MONITORING,
        identity=("metric",),
        harmless="It is only dropped from the state: the metric keeps it.",
    ),
    ResourceType(
        "datadog_metric_tag_configuration",
        "tags of a metric",
        Layer.MONITORING,
        identity=("metric_name",),
        consequence=Consequence(
            "sees it with other tags, and monitors on its percentiles fall silent",
            whom="whoever looks at the metric",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_observability_pipeline",
        "observability pipeline",
        Layer.MONITORING,
        consequence=Consequence("gets none that go through it", whom="whoever looks at logs", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_reference_table",
        "reference table",
        Layer.MONITORING,
        identity=("table_name",),
        consequence=Consequence("finds them without what it added", whom="whoever looks at logs", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_rum_application",
        "RUM application",
        Layer.MONITORING,
        consequence=Consequence(
            "sees no sessions any more",
            whom="whoever looks at the site",
            lasting="its client token, which pages have",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_rum_retention_filter",
        "RUM retention filter",
        Layer.MONITORING,
        identity=("application_id", "name"),
        parent="application_id",
        consequence=_FOUND,
    ),
    ResourceType("datadog_service_definition_yaml", "entry of the catalog", Layer.MONITORING, harmless=_ENTRY_OF_THE_CATALOG),
    ResourceType("datadog_software_catalog", "entry of the catalog", Layer.MONITORING, harmless=_ENTRY_OF_THE_CATALOG),
    ResourceType("datadog_openapi_api", "entry of the catalog", Layer.MONITORING, harmless=_ENTRY_OF_THE_CATALOG),
    ResourceType(
        "datadog_team_link", "link of a team", Layer.MONITORING, parent="team_id", harmless="A link on the page of the team."
    ),
    ResourceType(
        "datadog_cost_budget",
        "cost budget",
        Layer.MONITORING,
        consequence=Consequence("learns late that it is too much", whom="whoever pays", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_custom_allocation_rule", "cost allocation rules", Layer.MONITORING, consequence=_COST_ALLOCATION_RULES
    ),
    ResourceType(
        "datadog_custom_allocation_rules", "cost allocation rules", Layer.MONITORING, consequence=_COST_ALLOCATION_RULES
    ),
    ResourceType("datadog_tag_pipeline_ruleset", "cost allocation rules", Layer.MONITORING, consequence=_COST_ALLOCATION_RULES),
    ResourceType(
        "datadog_tag_pipeline_rulesets", "cost allocation rules", Layer.MONITORING, consequence=_COST_ALLOCATION_RULES
    ),
    ResourceType("datadog_aws_cur_config", "cost report", Layer.MONITORING, consequence=_COST_REPORT),
    ResourceType("datadog_azure_uc_config", "cost report", Layer.MONITORING, consequence=_COST_REPORT),
    ResourceType("datadog_gcp_uc_config", "cost report", Layer.MONITORING, consequence=_COST_REPORT),
    ResourceType(
        "datadog_app_builder_app",
        "app",
        Layer.RUN,
        consequence=Consequence("can no longer open it", whom="whoever works with the app", reach=Reach.PART),
    ),
    ResourceType(
        "datadog_workflow_automation",
        "workflow",
        Layer.RUN,
        consequence=Consequence(
            "finds it undone", whom="whoever relies on what it does", lasting="its webhook secret", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_action_connection",
        "connection of workflows and apps",
        Layer.RUN,
        consequence=Consequence(
            "finds them failing",
            whom="whoever relies on its workflows and apps",
            lasting="its id, which they name",
            reach=Reach.LATER,
        ),
    ),
)
