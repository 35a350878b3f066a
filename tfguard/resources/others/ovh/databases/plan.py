"""OVHcloud's databases in the public cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE_USER = Consequence("are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART)
_KAFKA_PERMISSION = Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "ovh_cloud_project_database",
        "database cluster",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ovh_cloud_project_database_database",
        "database",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_database_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_postgresql_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_mongodb_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_redis_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_valkey_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_opensearch_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_m3db_user",
        "database user",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "ovh_cloud_project_database_ip_restriction",
        "access to a database",
        Layer.NETWORK,
        identity=("cluster_id", "ip"),
        parent="cluster_id",
        consequence=Consequence("are refused", whom="programs that connect from the address", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_database_integration",
        "integration of databases",
        Layer.DATA,
        parent="cluster_id",
        consequence=Consequence("gets no new data", whom="the cluster that gets its data", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_database_kafka_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_database_kafka_acl",
        "Kafka permission",
        Layer.IDENTITY,
        parent="cluster_id",
        consequence=_KAFKA_PERMISSION,
    ),
    ResourceType(
        "ovh_cloud_project_database_kafka_schemaregistryacl",
        "Kafka permission",
        Layer.IDENTITY,
        parent="cluster_id",
        consequence=_KAFKA_PERMISSION,
    ),
    ResourceType(
        "ovh_cloud_project_database_postgresql_connection_pool",
        "connection pool",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_database_m3db_namespace",
        "M3DB namespace",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_database_opensearch_pattern",
        "index pattern",
        Layer.DATA,
        parent="cluster_id",
        consequence=Consequence(
            "pays for indices that nothing removes", whom="whoever pays for the cluster", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ovh_cloud_project_database_log_subscription",
        "log subscription",
        Layer.MONITORING,
        parent="cluster_id",
        consequence=Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
)
