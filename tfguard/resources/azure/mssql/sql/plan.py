"""Azure SQL, in azurerm before 4, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SQL = Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL)
_FAILOVER = Consequence("can no longer connect", whom="applications that connect by the group's name", reach=Reach.ALL)
_SQL_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)
_SQL_ADMIN = Consequence("can no longer connect", whom="administrators and applications that log in as it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_sql_server",
        "SQL server",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SQL,
    ),
    ResourceType(
        "azurerm_sql_managed_instance",
        "SQL managed instance",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SQL,
    ),
    ResourceType(
        "azurerm_sql_database",
        "SQL database",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_SQL,
    ),
    ResourceType(
        "azurerm_sql_managed_database",
        "SQL database",
        Layer.DATA,
        identity=("sql_managed_instance_id", "name"),
        parent="sql_managed_instance_id",
        consequence=_SQL,
    ),
    ResourceType(
        "azurerm_sql_elasticpool",
        "SQL elastic pool",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=Consequence("lose the databases in it, or their capacity", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_sql_failover_group",
        "failover group",
        Layer.DATA,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_FAILOVER,
    ),
    ResourceType(
        "azurerm_sql_managed_instance_failover_group",
        "failover group",
        Layer.DATA,
        identity=("resource_group_name", "managed_instance_name", "name"),
        consequence=_FAILOVER,
    ),
    ResourceType(
        "azurerm_sql_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_SQL_DOOR,
    ),
    ResourceType(
        "azurerm_sql_virtual_network_rule",
        "network rule of a database",
        Layer.NETWORK,
        identity=("resource_group_name", "server_name", "name"),
        consequence=_SQL_DOOR,
    ),
    ResourceType(
        "azurerm_sql_active_directory_administrator",
        "administrator of a SQL server",
        Layer.IDENTITY,
        identity=("resource_group_name", "server_name"),
        consequence=_SQL_ADMIN,
    ),
    ResourceType(
        "azurerm_sql_managed_instance_active_directory_administrator",
        "administrator of a SQL managed instance",
        Layer.IDENTITY,
        consequence=_SQL_ADMIN,
    ),
)
