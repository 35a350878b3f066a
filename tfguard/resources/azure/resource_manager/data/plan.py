"""Data, as the API calls them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.arm_type import arm_type
from tfguard.resources.shapes.consequence import Consequence, Reach

_DATABASE = Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL)
_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)
_PARAMETER = Consequence("goes back to the default of this parameter", whom="the server", reach=Reach.LATER)
_DATABASE_LOGIN = Consequence("can no longer connect", whom="applications that log in as it", reach=Reach.PART)
_CACHE = Consequence("are logged out or wait: what it held is gone", lasting="what it held", reach=Reach.ALL)
_FILES = Consequence("lose the files in it", lasting="the files", reach=Reach.ALL)
_LIFECYCLE = Consequence("are no longer deleted, moved or copied by it", whom="old files", reach=Reach.LATER)
_SECRET = Consequence("fail, or do not start", whom="applications that read it", lasting="its value", reach=Reach.ALL)
_KEY = Consequence(
    "can no longer read or write their data",
    whom="whoever encrypts with it",
    lasting="the key, and what is encrypted with it",
    reach=Reach.ALL,
)
_BUS = Consequence(
    "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
    lasting="its messages",
    reach=Reach.ALL,
)
_BUS_SUBSCRIPTION = Consequence(
    "get no messages", whom="applications that read from it", lasting="its messages", reach=Reach.PART
)
_BUS_KEY = Consequence("are refused", whom="applications that send or read with its keys", lasting="its keys", reach=Reach.PART)
_EVENTS = Consequence(
    "gets an error, and nobody gets its events",
    whom="whoever sends to it",
    lasting="its address and its subscriptions",
    reach=Reach.ALL,
)
_EVENT_SUBSCRIPTION = Consequence(
    "gets none", whom="whoever waits for its events", lasting="events of the time without it", reach=Reach.PART
)
_LIVE = Consequence("no longer see anything change by itself: their connections are cut", lasting="its keys", reach=Reach.ALL)
_FACTORY = Consequence("gets no new data", whom="whoever works with its data", reach=Reach.LATER)
_ANALYTICS = Consequence("can no longer query its data", lasting="its data", reach=Reach.ALL)

RESOURCE_TYPES = (
    arm_type("Microsoft.Sql/servers", "SQL server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.Sql/managedInstances", "SQL managed instance", Layer.DATA, _DATABASE),
    arm_type("Microsoft.Sql/servers/databases", "SQL database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.Sql/managedInstances/databases", "SQL database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforPostgreSQL/flexibleServers", "PostgreSQL server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforPostgreSQL/servers", "PostgreSQL server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforPostgreSQL/flexibleServers/databases", "PostgreSQL database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforPostgreSQL/serverGroupsv2", "PostgreSQL cluster", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforMySQL/flexibleServers", "MySQL server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforMySQL/servers", "MySQL server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforMySQL/flexibleServers/databases", "MySQL database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DBforMariaDB/servers", "MariaDB server", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/databaseAccounts", "Cosmos DB account", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/mongoClusters", "MongoDB cluster", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", "Cosmos DB database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", "Cosmos DB container", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/databaseAccounts/mongodbDatabases", "Cosmos DB database", Layer.DATA, _DATABASE),
    arm_type(
        "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections", "Cosmos DB collection", Layer.DATA, _DATABASE
    ),
    arm_type("Microsoft.DocumentDB/databaseAccounts/tables", "Cosmos DB table", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/databaseAccounts/gremlinDatabases", "Cosmos DB database", Layer.DATA, _DATABASE),
    arm_type("Microsoft.DocumentDB/cassandraClusters", "Cassandra cluster", Layer.DATA, _DATABASE),
    arm_type(
        "Microsoft.Sql/servers/elasticPools",
        "SQL elastic pool",
        Layer.DATA,
        Consequence("lose their capacity", whom="databases in it", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Sql/servers/failoverGroups",
        "failover group",
        Layer.DATA,
        Consequence("can no longer connect", whom="applications that connect by the group's name", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Sql/servers/firewallRules", "firewall rule of a database", Layer.NETWORK, _DOOR),
    arm_type("Microsoft.Sql/servers/virtualNetworkRules", "network rule of a database", Layer.NETWORK, _DOOR),
    arm_type("Microsoft.DBforPostgreSQL/flexibleServers/firewallRules", "firewall rule of a database", Layer.NETWORK, _DOOR),
    arm_type("Microsoft.DBforMySQL/flexibleServers/firewallRules", "firewall rule of a database", Layer.NETWORK, _DOOR),
    arm_type("Microsoft.DocumentDB/mongoClusters/firewallRules", "firewall rule of a database", Layer.NETWORK, _DOOR),
    arm_type("Microsoft.DBforPostgreSQL/flexibleServers/configurations", "server parameter", Layer.DATA, _PARAMETER),
    arm_type("Microsoft.DBforMySQL/flexibleServers/configurations", "server parameter", Layer.DATA, _PARAMETER),
    arm_type("Microsoft.Sql/servers/administrators", "administrator of a SQL server", Layer.IDENTITY, _DATABASE_LOGIN),
    arm_type(
        "Microsoft.DBforPostgreSQL/flexibleServers/administrators",
        "administrator of a PostgreSQL server",
        Layer.IDENTITY,
        _DATABASE_LOGIN,
    ),
    arm_type(
        "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments", "Cosmos DB role assignment", Layer.IDENTITY, _DATABASE_LOGIN
    ),
    arm_type("Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions", "Cosmos DB role", Layer.IDENTITY, _DATABASE_LOGIN),
    arm_type("Microsoft.Cache/redis", "Redis cache", Layer.DATA, _CACHE),
    arm_type("Microsoft.Cache/redisEnterprise", "Redis cluster", Layer.DATA, _CACHE),
    arm_type("Microsoft.Cache/redisEnterprise/databases", "Redis database", Layer.DATA, _CACHE),
    arm_type(
        "Microsoft.Storage/storageAccounts",
        "storage account",
        Layer.DATA,
        Consequence(
            "lose the files and pages that it holds, and what they send to it", lasting="everything in it", reach=Reach.ALL
        ),
    ),
    arm_type("Microsoft.Storage/storageAccounts/blobServices/containers", "storage container", Layer.DATA, _FILES),
    arm_type("Microsoft.Storage/storageAccounts/fileServices/shares", "file share", Layer.DATA, _FILES),
    arm_type("Microsoft.NetApp/netAppAccounts", "NetApp account", Layer.DATA, _FILES),
    arm_type("Microsoft.NetApp/netAppAccounts/capacityPools", "capacity pool", Layer.DATA, _FILES),
    arm_type("Microsoft.NetApp/netAppAccounts/capacityPools/volumes", "volume", Layer.DATA, _FILES),
    arm_type(
        "Microsoft.Storage/storageAccounts/queueServices/queues",
        "queue",
        Layer.DATA,
        Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.Storage/storageAccounts/tableServices/tables",
        "table",
        Layer.DATA,
        Consequence(
            "lose the data in it, and every request that reads or writes it fails", lasting="its data", reach=Reach.ALL
        ),
    ),
    arm_type(
        "Microsoft.Storage/storageAccounts/blobServices",
        "blob settings of a storage account",
        Layer.DATA,
        "Settings that are there as long as the account: its deletion leaves them as they are.",
    ),
    arm_type("Microsoft.Storage/storageAccounts/managementPolicies", "lifecycle of files", Layer.DATA, _LIFECYCLE),
    arm_type("Microsoft.Storage/storageAccounts/objectReplicationPolicies", "replication of files", Layer.DATA, _LIFECYCLE),
    arm_type(
        "Microsoft.Storage/storageAccounts/localUsers",
        "local user of a storage account",
        Layer.IDENTITY,
        Consequence(
            "can no longer transfer files", whom="whoever logs in as this user", lasting="its password", reach=Reach.PART
        ),
    ),
    arm_type(
        "Microsoft.KeyVault/vaults",
        "key vault",
        Layer.DATA,
        Consequence(
            "lose their keys, secrets and certificates",
            whom="applications that read it",
            lasting="what somebody has put in it by hand",
            reach=Reach.ALL,
        ),
    ),
    arm_type("Microsoft.KeyVault/vaults/secrets", "secret", Layer.DATA, _SECRET),
    arm_type("Microsoft.KeyVault/vaults/keys", "encryption key", Layer.DATA, _KEY),
    arm_type("Microsoft.KeyVault/managedHSMs", "managed HSM", Layer.DATA, _KEY),
    arm_type(
        "Microsoft.AppConfiguration/configurationStores",
        "configuration store",
        Layer.DATA,
        Consequence(
            "lose their settings, or do not start",
            whom="applications that read it",
            lasting="its settings and its keys",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.AppConfiguration/configurationStores/keyValues",
        "application setting",
        Layer.DATA,
        Consequence(
            "lose this setting, or do not start", whom="applications that read it", lasting="its value", reach=Reach.PART
        ),
    ),
    arm_type("Microsoft.ServiceBus/namespaces", "Service Bus namespace", Layer.DATA, _BUS),
    arm_type("Microsoft.ServiceBus/namespaces/queues", "queue", Layer.DATA, _BUS),
    arm_type("Microsoft.EventHub/namespaces", "Event Hubs namespace", Layer.DATA, _BUS),
    arm_type("Microsoft.EventHub/namespaces/eventhubs", "event hub", Layer.DATA, _BUS),
    arm_type(
        "Microsoft.ServiceBus/namespaces/topics",
        "topic",
        Layer.DATA,
        Consequence("reaches nobody any more", whom="what is sent to it", lasting="its subscriptions", reach=Reach.ALL),
    ),
    arm_type("Microsoft.ServiceBus/namespaces/topics/subscriptions", "subscription of a topic", Layer.DATA, _BUS_SUBSCRIPTION),
    arm_type("Microsoft.EventHub/namespaces/eventhubs/consumergroups", "consumer group", Layer.DATA, _BUS_SUBSCRIPTION),
    arm_type("Microsoft.ServiceBus/namespaces/authorizationRules", "access rule of Service Bus", Layer.IDENTITY, _BUS_KEY),
    arm_type("Microsoft.EventHub/namespaces/authorizationRules", "access rule of Event Hubs", Layer.IDENTITY, _BUS_KEY),
    arm_type("Microsoft.EventGrid/topics", "event topic", Layer.DATA, _EVENTS),
    arm_type("Microsoft.EventGrid/domains", "event domain", Layer.DATA, _EVENTS),
    arm_type("Microsoft.EventGrid/namespaces", "event namespace", Layer.DATA, _EVENTS),
    arm_type("Microsoft.EventGrid/systemTopics", "system topic", Layer.DATA, _EVENTS),
    arm_type("Microsoft.EventGrid/eventSubscriptions", "event subscription", Layer.DATA, _EVENT_SUBSCRIPTION),
    arm_type("Microsoft.EventGrid/systemTopics/eventSubscriptions", "event subscription", Layer.DATA, _EVENT_SUBSCRIPTION),
    arm_type("Microsoft.EventGrid/topics/eventSubscriptions", "event subscription", Layer.DATA, _EVENT_SUBSCRIPTION),
    arm_type("Microsoft.SignalRService/signalR", "SignalR service", Layer.COMPUTE, _LIVE),
    arm_type("Microsoft.SignalRService/webPubSub", "Web PubSub service", Layer.COMPUTE, _LIVE),
    arm_type(
        "Microsoft.Devices/IotHubs",
        "IoT hub",
        Layer.DATA,
        Consequence("can no longer connect", whom="devices", lasting="its devices and their keys", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Search/searchServices",
        "search service",
        Layer.DATA,
        Consequence("can no longer search: every query fails", lasting="its indexes and its keys", reach=Reach.ALL),
    ),
    arm_type("Microsoft.DataFactory/factories", "data factory", Layer.DATA, _FACTORY),
    arm_type("Microsoft.DataFactory/factories/pipelines", "data pipeline", Layer.DATA, _FACTORY),
    arm_type("Microsoft.DataFactory/factories/linkedservices", "linked service", Layer.DATA, _FACTORY),
    arm_type("Microsoft.DataFactory/factories/triggers", "trigger of a pipeline", Layer.DATA, _FACTORY),
    arm_type("Microsoft.DataFactory/factories/datasets", "dataset", Layer.DATA, _FACTORY),
    arm_type("Microsoft.DataFactory/factories/integrationRuntimes", "integration runtime", Layer.DATA, _FACTORY),
    arm_type("Microsoft.StreamAnalytics/streamingjobs", "stream job", Layer.DATA, _FACTORY),
    arm_type("Microsoft.Synapse/workspaces", "Synapse workspace", Layer.DATA, _ANALYTICS),
    arm_type("Microsoft.Synapse/workspaces/sqlPools", "SQL pool", Layer.DATA, _ANALYTICS),
    arm_type("Microsoft.Kusto/clusters", "Data Explorer cluster", Layer.DATA, _ANALYTICS),
    arm_type("Microsoft.Kusto/clusters/databases", "Data Explorer database", Layer.DATA, _ANALYTICS),
    arm_type("Microsoft.Databricks/workspaces", "Databricks workspace", Layer.DATA, _ANALYTICS),
    arm_type("Microsoft.Fabric/capacities", "Fabric capacity", Layer.DATA, _ANALYTICS),
    arm_type(
        "Microsoft.Databricks/accessConnectors",
        "Databricks access connector",
        Layer.IDENTITY,
        Consequence(
            "are refused",
            whom="jobs that read storage with it",
            lasting="its identity, which others have given rights",
            reach=Reach.PART,
        ),
    ),
    arm_type(
        "Microsoft.Purview/accounts",
        "data catalog",
        Layer.DATA,
        Consequence("can no longer find data in the catalog", lasting="its catalog", reach=Reach.LATER),
    ),
)
