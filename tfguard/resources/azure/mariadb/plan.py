"""Database for MariaDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_mariadb_server",
        "MariaDB server",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mariadb_database",
        "MariaDB database",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mariadb_configuration",
        "server parameter",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=Consequence("goes back to the default of this parameter", whom="the server", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_mariadb_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mariadb_virtual_network_rule",
        "network rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
)
