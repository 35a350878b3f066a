"""Microsoft Azure: what keeps data, keys and messages."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_NAMED = ("resource_group_name", "name")
_SETTING = "[{name: name, value: value}]"


def _server(type_: str, noun: str, engine: str, endpoint: str = "fqdn") -> ResourceType:
    return ResourceType(
        type_,
        noun,
        identity=_NAMED,
        endpoints=(endpoint,),
        size="sku_name",
        version=VersionShape("version", engine=f"'{engine}'"),
    )


def _throughput(type_: str, noun: str) -> ResourceType:
    return ResourceType(
        type_,
        noun,
        identity=("resource_group_name", "account_name", "name"),
        unit="request units per second",
        capacity=(
            Measure("throughput", Role.RUNNING, "throughput", computed=True),
            Measure("highest throughput", Role.CEILING, "autoscale_settings[0].max_throughput"),
        ),
    )


RESOURCE_TYPES = (
    _server("azurerm_mssql_server", "SQL server", "mssql", endpoint="fully_qualified_domain_name"),
    _server("azurerm_mssql_managed_instance", "SQL managed instance", "mssql"),
    _server("azurerm_mysql_flexible_server", "MySQL server", "mysql"),
    _server("azurerm_mysql_server", "MySQL server", "mysql"),
    _server("azurerm_postgresql_flexible_server", "PostgreSQL server", "postgres"),
    _server("azurerm_postgresql_server", "PostgreSQL server", "postgres"),
    ResourceType("azurerm_mssql_database", "SQL database", identity=("server_id", "name"), parent="server_id", size="sku_name"),
    ResourceType("azurerm_mssql_elasticpool", "SQL elastic pool", identity=_NAMED),
    ResourceType("azurerm_mysql_flexible_database", "MySQL database", identity=("resource_group_name", "server_name", "name")),
    ResourceType(
        "azurerm_postgresql_flexible_server_database", "PostgreSQL database", identity=("server_id", "name"), parent="server_id"
    ),
    *(
        ResourceType(name, "server parameter", settings=_SETTING)
        for name in (
            "azurerm_mysql_flexible_server_configuration",
            "azurerm_postgresql_configuration",
            "azurerm_postgresql_flexible_server_configuration",
        )
    ),
    ResourceType("azurerm_cosmosdb_account", "Cosmos DB account", identity=_NAMED, endpoints=("endpoint",)),
    _throughput("azurerm_cosmosdb_mongo_collection", "Cosmos DB collection"),
    _throughput("azurerm_cosmosdb_mongo_database", "Cosmos DB database"),
    _throughput("azurerm_cosmosdb_sql_container", "Cosmos DB container"),
    _throughput("azurerm_cosmosdb_sql_database", "Cosmos DB database"),
    ResourceType(
        "azurerm_redis_cache",
        "Redis cache",
        identity=_NAMED,
        endpoints=("hostname",),
        unit="units",
        capacity=(
            Measure("size", Role.CEILING, "capacity"),
            Measure("number of shards", Role.RUNNING, "shard_count", spare=True),
            Measure("number of replicas", Role.RUNNING, "replicas_per_primary", computed=True, spare=True),
        ),
    ),
    ResourceType(
        "azurerm_storage_account", "storage account", identity=("name",), endpoints=("primary_blob_host", "primary_web_host")
    ),
    ResourceType("azurerm_storage_container", "storage container", identity=("storage_account_name", "name")),
    ResourceType("azurerm_storage_share", "file share", identity=("storage_account_name", "name")),
    ResourceType("azurerm_managed_disk", "disk", identity=_NAMED),
    ResourceType(
        "azurerm_virtual_machine_data_disk_attachment",
        "disk attachment",
        identity=("managed_disk_id", "virtual_machine_id"),
        parent="managed_disk_id",
    ),
    ResourceType("azurerm_key_vault", "key vault", identity=("name",), endpoints=("vault_uri",)),
    ResourceType("azurerm_key_vault_key", "encryption key", identity=("key_vault_id", "name"), parent="key_vault_id"),
    ResourceType("azurerm_key_vault_secret", "secret", identity=("key_vault_id", "name"), parent="key_vault_id"),
    ResourceType("azurerm_servicebus_namespace", "Service Bus namespace", identity=_NAMED, endpoints=("endpoint",)),
    ResourceType("azurerm_servicebus_queue", "queue", identity=("namespace_id", "name"), parent="namespace_id"),
    ResourceType("azurerm_servicebus_topic", "topic", identity=("namespace_id", "name"), parent="namespace_id"),
    ResourceType(
        "azurerm_eventhub_namespace",
        "Event Hubs namespace",
        identity=_NAMED,
        unit="throughput units",
        capacity=(
            Measure("capacity", Role.RUNNING, "capacity"),
            Measure("maximum", Role.CEILING, "maximum_throughput_units", computed=True),
        ),
    ),
    ResourceType("azurerm_eventhub", "event hub", identity=("namespace_name", "name")),
    ResourceType("azurerm_recovery_services_vault", "backup vault", identity=_NAMED),
    ResourceType("azurerm_data_protection_backup_vault", "backup vault", identity=_NAMED),
)
