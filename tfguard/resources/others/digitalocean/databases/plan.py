"""DigitalOcean's managed databases, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CONFIG = "It is only dropped from the state: the cluster keeps its settings."

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_database_cluster",
        "database cluster",
        Layer.DATA,
        identity=("name",),
        endpoints=("host", "private_host"),
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_database_connection_pool",
        "connection pool",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_database_db",
        "database",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_database_firewall",
        "database firewall",
        Layer.NETWORK,
        identity=("cluster_id",),
        parent="cluster_id",
        consequence=Consequence(
            "can try to log in to the database: its trusted sources are gone", whom="anybody on the internet", reach=Reach.PART
        ),
    ),
    ResourceType(
        "digitalocean_database_kafka_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_mongodb_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_mysql_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_opensearch_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_postgresql_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_redis_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_valkey_config",
        "database settings",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        harmless=_CONFIG,
    ),
    ResourceType(
        "digitalocean_database_kafka_schema_registry",
        "Kafka schema",
        Layer.DATA,
        identity=("cluster_id", "subject_name"),
        parent="cluster_id",
        consequence=Consequence(
            "get an error",
            whom="producers and consumers of the subject",
            lasting="its versions and their ids",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "digitalocean_database_kafka_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_database_online_migration",
        "online migration",
        Layer.DATA,
        identity=("cluster_id",),
        parent="cluster_id",
        consequence=Consequence(
            "waits: the cluster no longer follows its source", whom="whoever waits for the move", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "digitalocean_database_replica",
        "read replica",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        endpoints=("host", "private_host"),
        consequence=Consequence("get an error", whom="programs that read from it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_database_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence(
            "are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART
        ),
    ),
)
