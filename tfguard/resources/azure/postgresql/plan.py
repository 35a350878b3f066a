"""Azure Database for PostgreSQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.resource_type import ResourceType

_SETTING = "[{name: name, value: value}]"

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
    ResourceType("azurerm_postgresql_configuration", "server parameter", Layer.DATA, settings=_SETTING),
    ResourceType("azurerm_postgresql_flexible_server_configuration", "server parameter", Layer.DATA, settings=_SETTING),
)
