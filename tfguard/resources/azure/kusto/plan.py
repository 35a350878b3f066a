"""Data Explorer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KUSTO_LINK = Consequence(
    "get no new data from the private network", whom="its tables", lasting="its approval", reach=Reach.PART
)
_PRINCIPAL = Consequence("can no longer query the data", whom="who has this role", reach=Reach.PART)
_INGEST = Consequence("sees no new data", whom="whoever queries its tables", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_kusto_database",
        "Data Explorer database",
        Layer.DATA,
        identity=("resource_group_name", "cluster_name", "name"),
        consequence=Consequence("fail", whom="queries of the database", lasting="its tables and data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_kusto_attached_database_configuration",
        "attached database",
        Layer.DATA,
        identity=("resource_group_name", "cluster_name", "name"),
        consequence=Consequence(
            "fail: they no longer see the other cluster's database", whom="queries through it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_kusto_cluster_customer_managed_key",
        "encryption key of Data Explorer",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_kusto_cluster_managed_private_endpoint",
        "private endpoint of Data Explorer",
        Layer.NETWORK,
        identity=("resource_group_name", "cluster_name", "name"),
        consequence=_KUSTO_LINK,
    ),
    ResourceType(
        "azurerm_kusto_cluster_principal_assignment",
        "role assignment of Data Explorer",
        Layer.IDENTITY,
        identity=("resource_group_name", "cluster_name", "name"),
        consequence=_PRINCIPAL,
    ),
    ResourceType(
        "azurerm_kusto_database_principal_assignment",
        "role assignment of a database",
        Layer.IDENTITY,
        identity=("resource_group_name", "cluster_name", "database_name", "name"),
        consequence=_PRINCIPAL,
    ),
    ResourceType(
        "azurerm_kusto_cosmosdb_data_connection",
        "data connection",
        Layer.DATA,
        identity=("kusto_database_id", "name"),
        parent="kusto_database_id",
        consequence=_INGEST,
    ),
    ResourceType(
        "azurerm_kusto_eventgrid_data_connection",
        "data connection",
        Layer.DATA,
        identity=("resource_group_name", "cluster_name", "database_name", "name"),
        consequence=_INGEST,
    ),
    ResourceType(
        "azurerm_kusto_eventhub_data_connection",
        "data connection",
        Layer.DATA,
        identity=("resource_group_name", "cluster_name", "database_name", "name"),
        consequence=_INGEST,
    ),
    ResourceType(
        "azurerm_kusto_iothub_data_connection",
        "data connection",
        Layer.DATA,
        identity=("resource_group_name", "cluster_name", "database_name", "name"),
        consequence=_INGEST,
    ),
    ResourceType(
        "azurerm_kusto_script",
        "script of a database",
        Layer.DATA,
        harmless="A script that has run: its deletion takes nothing back.",
    ),
    ResourceType(
        "azurerm_kusto_database_principal",
        "role assignment of a database",
        Layer.IDENTITY,
        consequence=_PRINCIPAL,
    ),
)
