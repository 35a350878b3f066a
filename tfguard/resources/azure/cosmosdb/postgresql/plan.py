"""Cosmos DB for PostgreSQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SETTING = Consequence("goes back to the default of this parameter", whom="the database", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_cosmosdb_postgresql_cluster",
        "PostgreSQL cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_cosmosdb_postgresql_coordinator_configuration",
        "server parameter",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_SETTING,
    ),
    ResourceType(
        "azurerm_cosmosdb_postgresql_node_configuration",
        "server parameter",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_SETTING,
    ),
    ResourceType(
        "azurerm_cosmosdb_postgresql_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("can no longer connect", whom="clients with these addresses", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_cosmosdb_postgresql_role",
        "PostgreSQL role",
        Layer.IDENTITY,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence(
            "can no longer connect", whom="applications that log in as this role", lasting="its password", reach=Reach.PART
        ),
    ),
)
