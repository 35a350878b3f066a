"""Azure DocumentDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_mongo_cluster",
        "MongoDB cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mongo_cluster_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("mongo_cluster_id", "name"),
        parent="mongo_cluster_id",
        consequence=Consequence("can no longer connect", whom="clients with these addresses", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_mongo_cluster_user",
        "MongoDB user",
        Layer.IDENTITY,
        identity=("mongo_cluster_id", "object_id"),
        parent="mongo_cluster_id",
        consequence=Consequence("can no longer connect", whom="applications that log in as this user", reach=Reach.PART),
    ),
)
