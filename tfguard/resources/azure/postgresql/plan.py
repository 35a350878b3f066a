"""Azure Database for PostgreSQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SETTING = "[{name: name, value: value}]"

_ADMIN = Consequence("can no longer connect", whom="administrators and applications that log in as it", reach=Reach.PART)
_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)

RESOURCE_TYPES = (
    database_server("azurerm_postgresql_flexible_server", "PostgreSQL server", "postgres"),
    database_server("azurerm_postgresql_server", "PostgreSQL server", "postgres"),
    ResourceType(
        "azurerm_postgresql_flexible_server_database",
        "PostgreSQL database",
        Layer.DATA,
        identity=("server_id", "name"),
        parent="server_id",
    ),
    ResourceType(
        "azurerm_postgresql_configuration",
        "server parameter",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        settings=_SETTING,
        consequence=Consequence("goes back to the default of this parameter", whom="the server", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_postgresql_flexible_server_configuration",
        "server parameter",
        Layer.DATA,
        identity=("server_id", "name"),
        parent="server_id",
        settings=_SETTING,
        consequence=Consequence("goes back to the default of this parameter", whom="the server", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_postgresql_database",
        "PostgreSQL database",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_postgresql_active_directory_administrator",
        "administrator of a PostgreSQL server",
        Layer.IDENTITY,
        identity=("resource_group_name", "server_name"),
        consequence=_ADMIN,
    ),
    ResourceType(
        "azurerm_postgresql_flexible_server_active_directory_administrator",
        "administrator of a PostgreSQL server",
        Layer.IDENTITY,
        identity=("resource_group_name", "server_name", "object_id"),
        consequence=_ADMIN,
    ),
    ResourceType(
        "azurerm_postgresql_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_postgresql_flexible_server_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("server_id", "name"),
        parent="server_id",
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_postgresql_virtual_network_rule",
        "network rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_postgresql_server_key",
        "encryption key of a PostgreSQL server",
        Layer.DATA,
        parent="server_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_postgresql_flexible_server_backup",
        "backup of a PostgreSQL server",
        Layer.DATA,
        identity=("server_id", "name"),
        parent="server_id",
        consequence=Consequence("can no longer restore from it", whom="operators", lasting="the copy", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_postgresql_flexible_server_virtual_endpoint",
        "virtual endpoint of a PostgreSQL server",
        Layer.DATA,
        identity=("source_server_id", "name"),
        parent="source_server_id",
        consequence=Consequence("can no longer connect", whom="applications that connect by its name", reach=Reach.ALL),
    ),
)
