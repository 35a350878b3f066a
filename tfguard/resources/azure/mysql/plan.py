"""Azure Database for MySQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.resource_type import ResourceType

_SETTING = "[{name: name, value: value}]"

RESOURCE_TYPES = (
    database_server("azurerm_mysql_flexible_server", "MySQL server", "mysql"),
    database_server("azurerm_mysql_server", "MySQL server", "mysql"),
    ResourceType(
        "azurerm_mysql_flexible_database", "MySQL database", Layer.DATA, identity=("resource_group_name", "server_name", "name")
    ),
    ResourceType("azurerm_mysql_flexible_server_configuration", "server parameter", Layer.DATA, settings=_SETTING),
)
