"""Aiven's services and what is in them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERVICE = Consequence(
    "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
)
_FLOW = Consequence(
    "gets no new data", whom="whoever works with the data", lasting="its place in the stream", reach=Reach.LATER
)
_LOST_SERVICE = Consequence(
    "gets no new data",
    whom="whoever works with the data",
    lasting="its connectors, and their place in the stream",
    reach=Reach.LATER,
)
_DATABASE = Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL)
_SERVICE_USER = Consequence("are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART)
_PERMISSION = Consequence("are refused", whom="programs that it let in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aiven_pg",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_mysql",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_redis",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_valkey",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_kafka",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_opensearch",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_cassandra",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_clickhouse",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_grafana",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_influxdb",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_m3db",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_dragonfly",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_alloydbomni",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType(
        "aiven_thanos",
        "service",
        Layer.DATA,
        identity=("project", "service_name"),
        endpoints=("service_host",),
        consequence=_SERVICE,
    ),
    ResourceType("aiven_kafka_connect", "service", Layer.DATA, identity=("project", "service_name"), consequence=_LOST_SERVICE),
    ResourceType(
        "aiven_kafka_mirrormaker", "service", Layer.DATA, identity=("project", "service_name"), consequence=_LOST_SERVICE
    ),
    ResourceType("aiven_m3aggregator", "service", Layer.DATA, identity=("project", "service_name"), consequence=_LOST_SERVICE),
    ResourceType("aiven_flink", "service", Layer.DATA, identity=("project", "service_name"), consequence=_LOST_SERVICE),
    ResourceType(
        "aiven_pg_database",
        "database",
        Layer.DATA,
        identity=("project", "service_name", "database_name", "name"),
        parent="service_name",
        consequence=_DATABASE,
    ),
    ResourceType(
        "aiven_mysql_database",
        "database",
        Layer.DATA,
        identity=("project", "service_name", "database_name", "name"),
        parent="service_name",
        consequence=_DATABASE,
    ),
    ResourceType(
        "aiven_database",
        "database",
        Layer.DATA,
        identity=("project", "service_name", "database_name", "name"),
        parent="service_name",
        consequence=_DATABASE,
    ),
    ResourceType(
        "aiven_clickhouse_database",
        "database",
        Layer.DATA,
        identity=("project", "service_name", "database_name", "name"),
        parent="service_name",
        consequence=_DATABASE,
    ),
    ResourceType(
        "aiven_alloydbomni_database",
        "database",
        Layer.DATA,
        identity=("project", "service_name", "database_name", "name"),
        parent="service_name",
        consequence=_DATABASE,
    ),
    ResourceType(
        "aiven_pg_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_mysql_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_redis_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_valkey_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_kafka_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_opensearch_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_cassandra_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_clickhouse_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_influxdb_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_m3db_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_service_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType(
        "aiven_alloydbomni_user",
        "service user",
        Layer.DATA,
        identity=("project", "service_name", "username"),
        parent="service_name",
        consequence=_SERVICE_USER,
    ),
    ResourceType("aiven_clickhouse_role", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType("aiven_clickhouse_grant", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType("aiven_kafka_acl", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType("aiven_kafka_native_acl", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType("aiven_opensearch_acl_config", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType("aiven_opensearch_acl_rule", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION),
    ResourceType(
        "aiven_opensearch_security_plugin_config", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION
    ),
    ResourceType(
        "aiven_kafka_schema_registry_acl", "permission", Layer.IDENTITY, parent="service_name", consequence=_PERMISSION
    ),
    ResourceType(
        "aiven_connection_pool",
        "connection pool",
        Layer.DATA,
        identity=("project", "service_name", "pool_name"),
        parent="service_name",
        consequence=Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL),
    ),
    ResourceType(
        "aiven_kafka_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("project", "service_name", "topic_name"),
        parent="service_name",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "aiven_kafka_quota",
        "Kafka quota",
        Layer.RUN,
        parent="service_name",
        consequence=Consequence(
            "have no protection from one that sends too much", whom="other producers and consumers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aiven_kafka_schema",
        "Kafka schema",
        Layer.DATA,
        identity=("project", "service_name", "subject_name"),
        parent="service_name",
        consequence=Consequence(
            "get an error", whom="producers and consumers of the subject", lasting="its versions", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aiven_kafka_schema_configuration",
        "schema settings",
        Layer.DATA,
        parent="service_name",
        harmless="It is only dropped from the state: the registry keeps its settings.",
    ),
    ResourceType("aiven_kafka_connector", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_mirrormaker_replication_flow", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_application", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_application_version", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_application_deployment", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_jar_application", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_jar_application_version", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
    ResourceType("aiven_flink_jar_application_deployment", "stream", Layer.DATA, parent="service_name", consequence=_FLOW),
)
