"""New Relic's data, dashboards, accounts and users, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLOUD = Consequence(
    "sees no metrics of the cloud account, and alerts on them fall silent", whom="whoever is on call", reach=Reach.LATER
)
_SHOWS = "A dashboard only shows what is known."
_DROP_RULE = Consequence("pays for what it dropped, and sees it", whom="whoever pays for the data", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "newrelic_account_management",
        "account",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "sees nothing of what reports to the account", whom="whoever is on call", lasting="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_api_access_key",
        "API key",
        Layer.IDENTITY,
        consequence=Consequence(
            "sees no data of the agents and programs that send with it",
            whom="whoever is on call",
            lasting="the key",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "newrelic_application_settings",
        "settings of an application",
        Layer.MONITORING,
        identity=("name",),
        harmless="It is only dropped from the state: the application keeps its settings.",
    ),
    ResourceType(
        "newrelic_browser_application",
        "browser application",
        Layer.MONITORING,
        consequence=Consequence(
            "sees no page views any more",
            whom="whoever looks at the site",
            lasting="its key, which pages have",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "newrelic_cloud_aws_govcloud_integrations",
        "cloud integrations",
        Layer.MONITORING,
        identity=("account_id", "linked_account_id"),
        parent="linked_account_id",
        consequence=_CLOUD,
    ),
    ResourceType(
        "newrelic_cloud_aws_integrations",
        "cloud integrations",
        Layer.MONITORING,
        identity=("account_id", "linked_account_id"),
        parent="linked_account_id",
        consequence=_CLOUD,
    ),
    ResourceType(
        "newrelic_cloud_azure_integrations",
        "cloud integrations",
        Layer.MONITORING,
        identity=("account_id", "linked_account_id"),
        parent="linked_account_id",
        consequence=_CLOUD,
    ),
    ResourceType(
        "newrelic_cloud_gcp_integrations",
        "cloud integrations",
        Layer.MONITORING,
        identity=("account_id", "linked_account_id"),
        parent="linked_account_id",
        consequence=_CLOUD,
    ),
    ResourceType("newrelic_cloud_aws_govcloud_link_account", "linked cloud account", Layer.MONITORING, consequence=_CLOUD),
    ResourceType("newrelic_cloud_aws_link_account", "linked cloud account", Layer.MONITORING, consequence=_CLOUD),
    ResourceType("newrelic_cloud_azure_link_account", "linked cloud account", Layer.MONITORING, consequence=_CLOUD),
    ResourceType("newrelic_cloud_gcp_link_account", "linked cloud account", Layer.MONITORING, consequence=_CLOUD),
    ResourceType("newrelic_cloud_oci_link_account", "linked cloud account", Layer.MONITORING, consequence=_CLOUD),
    ResourceType(
        "newrelic_data_partition_rule",
        "data partition rule",
        Layer.MONITORING,
        identity=("account_id", "target_data_partition"),
        consequence=Consequence(
            "finds new logs in another partition", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_entity_tags",
        "tags",
        Layer.MONITORING,
        identity=("guid",),
        parent="guid",
        consequence=Consequence("leave it out", whom="alerts and workloads that choose by its tags", reach=Reach.LATER),
    ),
    ResourceType(
        "newrelic_events_to_metrics_rule",
        "metric rule",
        Layer.MONITORING,
        consequence=Consequence(
            "sees no new ones, and alerts on them fall silent", whom="whoever looks at its metrics", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_group",
        "user group",
        Layer.IDENTITY,
        identity=("authentication_domain_id", "name"),
        consequence=Consequence("lose the rights that it gives", whom="members of the group", reach=Reach.PART),
    ),
    ResourceType("newrelic_insights_event", "custom event", Layer.MONITORING, harmless="The event is sent once, and stays."),
    ResourceType(
        "newrelic_key_transaction",
        "key transaction",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told of it alone", whom="whoever is on call", lasting="its id, which alerts name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_log_parsing_rule",
        "log parsing rule",
        Layer.MONITORING,
        consequence=Consequence(
            "finds them without the attributes that it made", whom="whoever looks at logs", reach=Reach.LATER
        ),
    ),
    ResourceType("newrelic_nrql_drop_rule", "drop rule", Layer.MONITORING, consequence=_DROP_RULE),
    ResourceType("newrelic_pipeline_cloud_rule", "drop rule", Layer.MONITORING, consequence=_DROP_RULE),
    ResourceType(
        "newrelic_obfuscation_expression",
        "obfuscation expression",
        Layer.MONITORING,
        consequence=Consequence(
            "finds secrets in the logs that nothing has masked", whom="whoever watches over the data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_obfuscation_rule",
        "obfuscation rule",
        Layer.MONITORING,
        consequence=Consequence(
            "finds secrets in the logs that nothing has masked", whom="whoever watches over the data", reach=Reach.LATER
        ),
    ),
    ResourceType("newrelic_one_dashboard", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("newrelic_one_dashboard_json", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType("newrelic_one_dashboard_raw", "dashboard", Layer.MONITORING, harmless=_SHOWS),
    ResourceType(
        "newrelic_user",
        "user",
        Layer.IDENTITY,
        identity=("authentication_domain_id", "email_id"),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "newrelic_workload", "workload", Layer.MONITORING, harmless="A workload only groups what is known in one view."
    ),
    ResourceType(
        "newrelic_nrql_alert_condition",
        "alert condition",
        Layer.MONITORING,
        consequence=Consequence("is told of none of what it watches", whom="whoever is on call", reach=Reach.LATER),
    ),
)
