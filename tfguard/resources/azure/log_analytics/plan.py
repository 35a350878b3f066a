"""Log Analytics, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_WORKSPACE = Consequence(
    "no longer see logs, and alerts on them fall silent",
    whom="operators",
    lasting="its logs and its id, which agents send to",
    reach=Reach.LATER,
)
_INPUT = Consequence("no longer see the logs that it collects or passes on", whom="operators", reach=Reach.LATER)
_QUERY = "A saved query: nothing runs it by itself."

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_log_analytics_workspace",
        "log workspace",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_WORKSPACE,
    ),
    ResourceType(
        "azurerm_log_analytics_cluster",
        "log cluster",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_WORKSPACE,
    ),
    ResourceType(
        "azurerm_log_analytics_cluster_customer_managed_key",
        "encryption key of a log cluster",
        Layer.MONITORING,
        identity=("log_analytics_cluster_id",),
        parent="log_analytics_cluster_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_log_analytics_data_export_rule",
        "export of logs",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_datasource_windows_event",
        "source of logs",
        Layer.MONITORING,
        identity=("resource_group_name", "workspace_name", "name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_datasource_windows_performance_counter",
        "source of logs",
        Layer.MONITORING,
        identity=("resource_group_name", "workspace_name", "name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_linked_service",
        "linked service of a log workspace",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_linked_storage_account",
        "linked storage of a log workspace",
        Layer.MONITORING,
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_solution",
        "solution of a log workspace",
        Layer.MONITORING,
        identity=("resource_group_name", "workspace_name", "solution_name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_storage_insights",
        "source of logs",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_query_pack",
        "query pack",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        harmless=_QUERY,
    ),
    ResourceType(
        "azurerm_log_analytics_query_pack_query",
        "saved query",
        Layer.MONITORING,
        harmless=_QUERY,
    ),
    ResourceType(
        "azurerm_log_analytics_saved_search",
        "saved query",
        Layer.MONITORING,
        identity=("log_analytics_workspace_id", "name"),
        parent="log_analytics_workspace_id",
        consequence=Consequence("fail", whom="queries and alerts that call it as a function", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_log_analytics_workspace_table",
        "setting of a log table",
        Layer.MONITORING,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=Consequence(
            "no longer find logs that are older than the workspace keeps them",
            whom="operators",
            lasting="the older logs",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_log_analytics_workspace_table_custom_log",
        "log table",
        Layer.MONITORING,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=Consequence("no longer see the logs in the table", whom="operators", lasting="its logs", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_log_analytics_workspace_linked_service",
        "linked service of a log workspace",
        Layer.MONITORING,
        consequence=_INPUT,
    ),
    ResourceType(
        "azurerm_log_analytics_workspace_table_microsoft",
        "setting of a log table",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer find logs that are older than the workspace keeps them",
            whom="operators",
            lasting="the older logs",
            reach=Reach.LATER,
        ),
    ),
)
