"""Cosmos DB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")


def _throughput(type_: str, noun: str) -> ResourceType:
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        unit="request units per second",
        capacity=(
            Measure("throughput", Role.RUNNING, "throughput", computed=True),
            Measure("highest throughput", Role.CEILING, "autoscale_settings[0].max_throughput"),
        ),
    )


_ROLE = Consequence("can no longer read or write the data", whom="applications that have this role", reach=Reach.PART)
_CODE = Consequence("get an error", whom="applications that call it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_cosmosdb_account",
        "Cosmos DB account",
        Layer.DATA,
        identity=_NAMED,
        endpoints=("endpoint",),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data"),
    ),
    _throughput("azurerm_cosmosdb_mongo_collection", "Cosmos DB collection"),
    _throughput("azurerm_cosmosdb_mongo_database", "Cosmos DB database"),
    _throughput("azurerm_cosmosdb_sql_container", "Cosmos DB container"),
    _throughput("azurerm_cosmosdb_sql_database", "Cosmos DB database"),
    ResourceType(
        "azurerm_cosmosdb_gremlin_graph",
        "Cosmos DB graph",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "database_name", "name"),
        consequence=Consequence(
            "lose the data in it, and every request that needs it fails", lasting="its data", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_cosmosdb_table",
        "Cosmos DB table",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=Consequence(
            "lose the data in it, and every request that reads or writes it fails", lasting="its data", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_cosmosdb_mongo_role_definition",
        "Cosmos DB role",
        Layer.IDENTITY,
        identity=("cosmos_mongo_database_id", "role_name"),
        consequence=_ROLE,
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_role_assignment",
        "Cosmos DB role assignment",
        Layer.IDENTITY,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_ROLE,
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_role_definition",
        "Cosmos DB role",
        Layer.IDENTITY,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_ROLE,
    ),
    ResourceType(
        "azurerm_cosmosdb_mongo_user_definition",
        "Cosmos DB user",
        Layer.IDENTITY,
        identity=("cosmos_mongo_database_id", "username"),
        consequence=Consequence("can no longer connect", whom="applications that log in as this user", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_cosmosdb_notebook_workspace",
        "notebook workspace",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        harmless="Notebooks of the portal, a service that Azure has shut down.",
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_dedicated_gateway",
        "Cosmos DB gateway",
        Layer.DATA,
        identity=("cosmosdb_account_id",),
        parent="cosmosdb_account_id",
        consequence=Consequence("can no longer connect", whom="applications that connect through it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_function",
        "Cosmos DB function",
        Layer.DATA,
        identity=("container_id", "name"),
        parent="container_id",
        consequence=_CODE,
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_stored_procedure",
        "Cosmos DB procedure",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "database_name", "container_name", "name"),
        consequence=_CODE,
    ),
    ResourceType(
        "azurerm_cosmosdb_sql_trigger",
        "Cosmos DB trigger",
        Layer.DATA,
        identity=("container_id", "name"),
        parent="container_id",
        consequence=_CODE,
    ),
)
