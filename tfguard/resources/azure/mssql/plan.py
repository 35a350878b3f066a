"""Azure SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    database_server("azurerm_mssql_server", "SQL server", "mssql", "fully_qualified_domain_name"),
    database_server("azurerm_mssql_managed_instance", "SQL managed instance", "mssql"),
    ResourceType(
        "azurerm_mssql_database",
        "SQL database",
        Layer.DATA,
        identity=("server_id", "name"),
        parent="server_id",
        size="sku_name",
    ),
    ResourceType("azurerm_mssql_elasticpool", "SQL elastic pool", Layer.DATA, identity=_NAMED),
)
