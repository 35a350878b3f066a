"""Monitoring by partners, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MONITOR = Consequence(
    "no longer see logs and metrics in the partner's service",
    whom="operators",
    lasting="its link to the partner's account",
    reach=Reach.LATER,
)
_TAG_RULE = Consequence("no longer see the logs and metrics that it lets through", whom="operators", reach=Reach.LATER)
_NGINX = Consequence("can no longer connect to any site behind it", lasting="its address", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_datadog_monitor",
        "Datadog monitor",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_MONITOR,
    ),
    ResourceType(
        "azurerm_dynatrace_monitor",
        "Dynatrace monitor",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_MONITOR,
    ),
    ResourceType(
        "azurerm_logz_monitor",
        "Logz monitor",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_MONITOR,
    ),
    ResourceType(
        "azurerm_logz_sub_account",
        "Logz account",
        Layer.MONITORING,
        identity=("logz_monitor_id", "name"),
        parent="logz_monitor_id",
        consequence=_MONITOR,
    ),
    ResourceType(
        "azurerm_new_relic_monitor",
        "New Relic monitor",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_MONITOR,
    ),
    ResourceType(
        "azurerm_datadog_monitor_tag_rule",
        "Datadog tag rule",
        Layer.MONITORING,
        identity=("datadog_monitor_id", "name"),
        parent="datadog_monitor_id",
        consequence=_TAG_RULE,
    ),
    ResourceType(
        "azurerm_dynatrace_tag_rules",
        "Dynatrace tag rules",
        Layer.MONITORING,
        identity=("monitor_id", "name"),
        parent="monitor_id",
        consequence=_TAG_RULE,
    ),
    ResourceType(
        "azurerm_logz_sub_account_tag_rule",
        "Logz tag rule",
        Layer.MONITORING,
        identity=("logz_sub_account_id",),
        parent="logz_sub_account_id",
        consequence=_TAG_RULE,
    ),
    ResourceType(
        "azurerm_logz_tag_rule",
        "Logz tag rule",
        Layer.MONITORING,
        identity=("logz_monitor_id",),
        parent="logz_monitor_id",
        consequence=_TAG_RULE,
    ),
    ResourceType(
        "azurerm_new_relic_tag_rule",
        "New Relic tag rule",
        Layer.MONITORING,
        identity=("monitor_id",),
        parent="monitor_id",
        consequence=_TAG_RULE,
    ),
    ResourceType(
        "azurerm_datadog_monitor_sso_configuration",
        "Datadog login",
        Layer.IDENTITY,
        identity=("datadog_monitor_id", "name"),
        parent="datadog_monitor_id",
        consequence=Consequence("can no longer log in to Datadog from the portal", whom="administrators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_elastic_cloud_elasticsearch",
        "Elasticsearch cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer search: every query fails", lasting="its data and its addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_nginx_deployment",
        "NGINX deployment",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=_NGINX,
    ),
    ResourceType(
        "azurerm_nginx_configuration",
        "NGINX configuration",
        Layer.LOAD_BALANCER,
        identity=("nginx_deployment_id",),
        parent="nginx_deployment_id",
        consequence=Consequence("get errors from every site behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_nginx_certificate",
        "NGINX certificate",
        Layer.TLS,
        identity=("nginx_deployment_id", "name"),
        parent="nginx_deployment_id",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_nginx_api_key",
        "NGINX API key",
        Layer.MONITORING,
        identity=("nginx_deployment_id", "name"),
        parent="nginx_deployment_id",
        consequence=Consequence("no longer get metrics with it", whom="operators", lasting="the key", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_qumulo_file_system",
        "Qumulo file system",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer read or write its files", whom="clients", lasting="its files and addresses", reach=Reach.ALL
        ),
    ),
)
