"""Azure SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.servers import database_server
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")

_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)
_JOB = Consequence("is no longer done", whom="work in the databases", reach=Reach.LATER)

RESOURCE_TYPES = (
    database_server(
        "azurerm_mssql_server",
        "SQL server",
        "mssql",
        "fully_qualified_domain_name",
        TlsEnd(policy="minimum_tls_version"),
    ),
    database_server("azurerm_mssql_managed_instance", "SQL managed instance", "mssql"),
    ResourceType(
        "azurerm_mssql_database",
        "SQL database",
        Layer.DATA,
        identity=("server_id", "name"),
        parent="server_id",
        size="sku_name",
    ),
    ResourceType(
        "azurerm_mssql_elasticpool",
        "SQL elastic pool",
        Layer.DATA,
        identity=_NAMED,
        consequence=Consequence("lose their capacity", whom="databases in it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mssql_firewall_rule",
        "firewall rule of a database",
        Layer.NETWORK,
        identity=("server_id", "name"),
        parent="server_id",
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mssql_virtual_network_rule",
        "network rule of a database",
        Layer.NETWORK,
        identity=("server_id", "name"),
        parent="server_id",
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_mssql_outbound_firewall_rule",
        "outbound rule of a SQL server",
        Layer.NETWORK,
        identity=("server_id", "name"),
        parent="server_id",
        consequence=Consequence("can no longer reach what it names", whom="the database", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_mssql_server_dns_alias",
        "DNS alias of a SQL server",
        Layer.DATA,
        identity=("mssql_server_id", "name"),
        parent="mssql_server_id",
        consequence=Consequence("can no longer connect", whom="applications that connect by this name", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_failover_group",
        "failover group",
        Layer.DATA,
        identity=("managed_instance_id", "name"),
        parent="managed_instance_id",
        consequence=Consequence("can no longer connect", whom="applications that connect by the group's name", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_active_directory_administrator",
        "administrator of a SQL managed instance",
        Layer.IDENTITY,
        identity=("managed_instance_id",),
        parent="managed_instance_id",
        consequence=Consequence(
            "can no longer connect", whom="administrators and applications that log in as it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_mssql_job",
        "SQL job",
        Layer.DATA,
        identity=("job_agent_id", "name"),
        parent="job_agent_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_job_agent",
        "SQL job agent",
        Layer.DATA,
        identity=("database_id", "name"),
        parent="database_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_job_credential",
        "credential of SQL jobs",
        Layer.DATA,
        identity=("job_agent_id", "name"),
        parent="job_agent_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_job_schedule",
        "schedule of a SQL job",
        Layer.DATA,
        identity=("job_id",),
        parent="job_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_job_step",
        "step of a SQL job",
        Layer.DATA,
        identity=("job_id", "name"),
        parent="job_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_job_target_group",
        "target of SQL jobs",
        Layer.DATA,
        identity=("job_agent_id", "name"),
        parent="job_agent_id",
        consequence=_JOB,
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_start_stop_schedule",
        "schedule of a SQL managed instance",
        Layer.DATA,
        identity=("managed_instance_id",),
        parent="managed_instance_id",
        consequence=Consequence(
            "runs on at night and costs, or no longer starts in the morning", whom="the instance", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_transparent_data_encryption",
        "encryption of a SQL managed instance",
        Layer.DATA,
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_mssql_server_transparent_data_encryption",
        "encryption of a SQL server",
        Layer.DATA,
        identity=("server_id",),
        parent="server_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_mssql_virtual_machine",
        "SQL server in a virtual machine",
        Layer.COMPUTE,
        identity=("virtual_machine_id",),
        parent="virtual_machine_id",
        consequence=Consequence(
            "can no longer manage the SQL server in the machine from Azure", whom="operators", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_mssql_virtual_machine_availability_group_listener",
        "listener of an availability group",
        Layer.DATA,
        identity=("sql_virtual_machine_group_id", "name"),
        parent="sql_virtual_machine_group_id",
        consequence=Consequence(
            "can no longer connect", whom="applications that connect by the listener", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_mssql_virtual_machine_group",
        "group of SQL servers in virtual machines",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("cannot move to another machine when this one fails", whom="operators", reach=Reach.LATER),
    ),
)
