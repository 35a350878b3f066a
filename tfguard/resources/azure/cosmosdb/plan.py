"""Cosmos DB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
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
)
