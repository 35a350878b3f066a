"""Azure Database for MySQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SETTING = "[{name: name, value: value}]"

_ADMIN = Consequence("can no longer connect", whom="administrators and applications that log in as it", reach=Reach.PART)
_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)
_DEFAULT = Consequence("goes back to the default of this parameter", whom="the server", reach=Reach.LATER)

RESOURCE_TYPES = (
    database_server("azurerm_mysql_flexible_server", "MySQL server", "mysql"),
    database_server("azurerm_mysql_server", "MySQL server", "mysql"),
    ResourceType(
        "azurerm_mysql_flexible_database", "MySQL database", Layer.DATA, identity=("resource_group_name", "server_name", "name")
    ),
    ResourceType(
        "azurerm_mysql_flexible_server_configuration",
        "server parameter",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        settings=_SETTING,
        consequence=_DEFAULT,
    ),
    ResourceType(
        "azurerm_mysql_database",
        "MySQL database",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mysql_active_directory_administrator",
        "administrator of a MySQL server",
        Layer.IDENTITY,
        identity=("resource_group_name", "server_name"),
        consequence=_ADMIN,
    ),
    ResourceType(
        "azurerm_mysql_flexible_server_active_directory_administrator",
        "administrator of a MySQL server",
        Layer.IDENTITY,
        consequence=_ADMIN,
    ),
    ResourceType(
        "azurerm_mysql_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mysql_flexible_server_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mysql_virtual_network_rule",
        "network rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mysql_server_key",
        "encryption key of a MySQL server",
        Layer.DATA,
        parent="server_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_mysql_configuration",
        "server parameter",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DEFAULT,
    ),
)
