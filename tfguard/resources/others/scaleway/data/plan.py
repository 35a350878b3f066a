"""Scaleway's databases, buckets and queues, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE = Consequence("get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL)
_LOST_DATABASE = Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL)
_DATABASE_USER = Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART)
_PRIVILEGE_OF_A_DATABASE_USER = Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART)
_READ_REPLICA = Consequence("get an error", whom="programs that read from it", lasting="its address", reach=Reach.ALL)
_ACCESS_TO_A_BUCKET = Consequence("whom it let in are refused", reach=Reach.PART)
_MESSAGING = Consequence("get an error", whom="producers and consumers", lasting="its messages", reach=Reach.ALL)
_QUEUE_OR_TOPIC = Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL)
_CREDENTIALS = Consequence("are refused", whom="programs that use them", lasting="the secret", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("scaleway_rdb_instance", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("scaleway_redis_cluster", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("scaleway_mongodb_instance", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("scaleway_sdb_sql_database", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("scaleway_serverless_sqldb_database", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("scaleway_documentdb_instance", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType(
        "scaleway_rdb_database",
        "database",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=_LOST_DATABASE,
    ),
    ResourceType(
        "scaleway_documentdb_database",
        "database",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=_LOST_DATABASE,
    ),
    ResourceType(
        "scaleway_rdb_user",
        "database user",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "scaleway_documentdb_user",
        "database user",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "scaleway_mongodb_user",
        "database user",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "scaleway_rdb_privilege",
        "privilege of a database user",
        Layer.DATA,
        identity=("instance_id", "database_name", "user_name"),
        parent="instance_id",
        consequence=_PRIVILEGE_OF_A_DATABASE_USER,
    ),
    ResourceType(
        "scaleway_documentdb_privilege",
        "privilege of a database user",
        Layer.DATA,
        identity=("instance_id", "database_name", "user_name"),
        parent="instance_id",
        consequence=_PRIVILEGE_OF_A_DATABASE_USER,
    ),
    ResourceType("scaleway_rdb_read_replica", "read replica", Layer.DATA, parent="instance_id", consequence=_READ_REPLICA),
    ResourceType(
        "scaleway_documentdb_read_replica", "read replica", Layer.DATA, parent="instance_id", consequence=_READ_REPLICA
    ),
    ResourceType(
        "scaleway_rdb_acl",
        "access list of a database",
        Layer.NETWORK,
        identity=("instance_id",),
        parent="instance_id",
        consequence=Consequence("can try to log in to the database", whom="anybody on the internet", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_rdb_database_backup",
        "database backup",
        Layer.DATA,
        parent="instance_id",
        consequence=Consequence(
            "finds no backup", whom="whoever has to restore the database", lasting="the backup", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "scaleway_object_bucket",
        "bucket",
        Layer.DATA,
        identity=("region", "name"),
        endpoints=("endpoint",),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_object",
        "object",
        Layer.DATA,
        identity=("bucket", "key"),
        parent="bucket",
        consequence=Consequence("get an error for the object", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_object_bucket_acl",
        "access to a bucket",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        consequence=_ACCESS_TO_A_BUCKET,
    ),
    ResourceType(
        "scaleway_object_bucket_policy",
        "access to a bucket",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        consequence=_ACCESS_TO_A_BUCKET,
    ),
    ResourceType(
        "scaleway_object_bucket_lock_configuration",
        "lock of a bucket",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("finds objects that anybody may delete", whom="whoever relies on retention", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_object_bucket_website_configuration",
        "website of a bucket",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("of the website get an error", reach=Reach.ALL),
    ),
    ResourceType("scaleway_mnq_sqs", "messaging", Layer.DATA, consequence=_MESSAGING),
    ResourceType("scaleway_mnq_sns", "messaging", Layer.DATA, consequence=_MESSAGING),
    ResourceType("scaleway_mnq_nats_account", "messaging", Layer.DATA, consequence=_MESSAGING),
    ResourceType("scaleway_mnq_sqs_queue", "queue or topic", Layer.DATA, consequence=_QUEUE_OR_TOPIC),
    ResourceType("scaleway_mnq_sns_topic", "queue or topic", Layer.DATA, consequence=_QUEUE_OR_TOPIC),
    ResourceType("scaleway_mnq_sqs_credentials", "credentials", Layer.IDENTITY, consequence=_CREDENTIALS),
    ResourceType("scaleway_mnq_sns_credentials", "credentials", Layer.IDENTITY, consequence=_CREDENTIALS),
    ResourceType("scaleway_mnq_nats_credentials", "credentials", Layer.IDENTITY, consequence=_CREDENTIALS),
    ResourceType(
        "scaleway_mnq_sns_topic_subscription",
        "subscription",
        Layer.DATA,
        consequence=Consequence("gets no new messages", whom="the subscriber", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_cockpit",
        "observability",
        Layer.MONITORING,
        consequence=Consequence("sees nothing", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_cockpit_alert_manager",
        "alert manager",
        Layer.MONITORING,
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_cockpit_source",
        "data source",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "sees no metrics and logs of it", whom="whoever is on call", lasting="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "scaleway_cockpit_token",
        "token",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "sees no data of the agents that send with it", whom="whoever is on call", lasting="the token", reach=Reach.LATER
        ),
    ),
)
