"""Oracle Cloud's databases, object storage, streams and monitoring, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE_BACKUP = Consequence(
    "finds no backup", whom="whoever has to restore the database", lasting="the backup", reach=Reach.LATER
)
_HOME_OF_AUTONOMOUS_DATABASES = Consequence(
    "get an error", whom="programs that use its databases", lasting="the databases in it", reach=Reach.ALL
)
_DATABASE_SYSTEM = Consequence(
    "get an error", whom="programs that use its databases", lasting="its databases and their addresses", reach=Reach.ALL
)
_DATABASE = Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL)
_LOG = Consequence("finds no logs", whom="whoever looks into an incident", lasting="its logs", reach=Reach.LATER)
_HEALTH_CHECK = Consequence("learns late that it is down", whom="whoever is on call", reach=Reach.LATER)
_MAIL_SENDER = Consequence("gets none", whom="whoever waits for mail from it", reach=Reach.ALL)
_BUDGET = Consequence("learns late that it is too much", whom="whoever pays", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "oci_database_autonomous_database",
        "autonomous database",
        Layer.DATA,
        identity=("compartment_id", "db_name"),
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data, its address and its wallet", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_database_autonomous_database_wallet",
        "database wallet",
        Layer.IDENTITY,
        harmless="A downloaded copy: wallets that are in use stay valid.",
    ),
    ResourceType("oci_database_autonomous_database_backup", "database backup", Layer.DATA, consequence=_DATABASE_BACKUP),
    ResourceType("oci_database_backup", "database backup", Layer.DATA, consequence=_DATABASE_BACKUP),
    ResourceType("oci_mysql_mysql_backup", "database backup", Layer.DATA, consequence=_DATABASE_BACKUP),
    ResourceType("oci_psql_backup", "database backup", Layer.DATA, consequence=_DATABASE_BACKUP),
    ResourceType(
        "oci_database_autonomous_container_database",
        "home of autonomous databases",
        Layer.DATA,
        consequence=_HOME_OF_AUTONOMOUS_DATABASES,
    ),
    ResourceType(
        "oci_database_autonomous_exadata_infrastructure",
        "home of autonomous databases",
        Layer.DATA,
        consequence=_HOME_OF_AUTONOMOUS_DATABASES,
    ),
    ResourceType(
        "oci_database_autonomous_vm_cluster",
        "home of autonomous databases",
        Layer.DATA,
        consequence=_HOME_OF_AUTONOMOUS_DATABASES,
    ),
    ResourceType(
        "oci_database_cloud_autonomous_vm_cluster",
        "home of autonomous databases",
        Layer.DATA,
        consequence=_HOME_OF_AUTONOMOUS_DATABASES,
    ),
    ResourceType("oci_database_db_system", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_db_home", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_cloud_vm_cluster", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_vm_cluster", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_cloud_exadata_infrastructure", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_exadata_infrastructure", "database system", Layer.DATA, consequence=_DATABASE_SYSTEM),
    ResourceType("oci_database_database", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType("oci_database_pluggable_database", "database", Layer.DATA, consequence=_DATABASE),
    ResourceType(
        "oci_database_data_guard_association",
        "Data Guard association",
        Layer.DATA,
        consequence=Consequence("finds none when the database fails", whom="whoever relies on the standby", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_mysql_mysql_db_system",
        "MySQL database",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_mysql_heat_wave_cluster",
        "HeatWave cluster",
        Layer.DATA,
        identity=("db_system_id",),
        parent="db_system_id",
        consequence=Consequence("get slow answers", whom="programs that query with it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_mysql_replica",
        "read replica",
        Layer.DATA,
        parent="db_system_id",
        consequence=Consequence("get an error", whom="programs that read from it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_mysql_channel",
        "replication channel",
        Layer.DATA,
        consequence=Consequence(
            "get old data",
            whom="programs that read from the database",
            lasting="its place in the source's log",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_psql_db_system",
        "PostgreSQL database",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_nosql_table",
        "NoSQL table",
        Layer.DATA,
        identity=("compartment_id", "name"),
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_nosql_index",
        "NoSQL index",
        Layer.DATA,
        identity=("table_name_or_id", "name"),
        parent="table_name_or_id",
        consequence=Consequence("get an error", whom="programs that query by it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_redis_redis_cluster",
        "Redis cluster",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_opensearch_opensearch_cluster",
        "OpenSearch cluster",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_objectstorage_bucket",
        "bucket",
        Layer.DATA,
        identity=("namespace", "name"),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_objectstorage_object",
        "object",
        Layer.DATA,
        identity=("namespace", "bucket", "object"),
        parent="bucket",
        consequence=Consequence("get an error for the object", reach=Reach.PART),
    ),
    ResourceType(
        "oci_objectstorage_object_lifecycle_policy",
        "lifecycle of a bucket",
        Layer.DATA,
        identity=("namespace", "bucket"),
        parent="bucket",
        consequence=Consequence("pays for objects that nothing expires", whom="whoever pays for the bucket", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_objectstorage_preauthrequest",
        "address for an object",
        Layer.DATA,
        parent="bucket",
        consequence=Consequence("gets an error", whom="whoever has the address", lasting="the address", reach=Reach.PART),
    ),
    ResourceType(
        "oci_objectstorage_replication_policy",
        "replication of a bucket",
        Layer.DATA,
        parent="bucket",
        consequence=Consequence("finds it old", whom="whoever relies on the copy", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_file_storage_file_system",
        "file system",
        Layer.DATA,
        consequence=Consequence("get an error", whom="hosts that mount it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_file_storage_mount_target",
        "mount target",
        Layer.DATA,
        consequence=Consequence("get an error", whom="hosts that mount through it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_file_storage_export",
        "export of a file system",
        Layer.DATA,
        identity=("export_set_id", "path"),
        parent="export_set_id",
        consequence=Consequence("get an error", whom="hosts that mount it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_file_storage_export_set",
        "export set",
        Layer.DATA,
        consequence=Consequence("get an error", whom="hosts that mount through it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_file_storage_snapshot",
        "file system snapshot",
        Layer.DATA,
        parent="file_system_id",
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the files", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "oci_streaming_stream_pool",
        "stream pool",
        Layer.DATA,
        consequence=Consequence(
            "get an error",
            whom="producers and consumers of its streams",
            lasting="its streams and its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_streaming_stream",
        "stream",
        Layer.DATA,
        identity=("stream_pool_id", "name"),
        parent="stream_pool_id",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_queue_queue",
        "queue",
        Layer.DATA,
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_ons_notification_topic",
        "notification topic",
        Layer.MONITORING,
        identity=("compartment_id", "name"),
        consequence=Consequence(
            "is no longer told",
            whom="whoever is on call",
            lasting="its subscriptions, which have to be confirmed again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "oci_ons_subscription",
        "notification subscription",
        Layer.MONITORING,
        identity=("topic_id", "protocol", "endpoint"),
        parent="topic_id",
        consequence=Consequence("is no longer told", whom="whoever is on call", lasting="its confirmation", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_monitoring_alarm",
        "alarm",
        Layer.MONITORING,
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_events_rule",
        "event rule",
        Layer.RUN,
        consequence=Consequence("finds it undone", whom="whoever relies on what it starts", reach=Reach.LATER),
    ),
    ResourceType("oci_logging_log", "log", Layer.MONITORING, consequence=_LOG),
    ResourceType("oci_logging_log_group", "log", Layer.MONITORING, consequence=_LOG),
    ResourceType(
        "oci_sch_service_connector",
        "service connector",
        Layer.RUN,
        consequence=Consequence("get no new data", whom="programs that get its data", reach=Reach.LATER),
    ),
    ResourceType("oci_health_checks_http_monitor", "health check", Layer.MONITORING, consequence=_HEALTH_CHECK),
    ResourceType("oci_health_checks_ping_monitor", "health check", Layer.MONITORING, consequence=_HEALTH_CHECK),
    ResourceType("oci_email_sender", "mail sender", Layer.RUN, consequence=_MAIL_SENDER),
    ResourceType("oci_email_email_domain", "mail sender", Layer.RUN, consequence=_MAIL_SENDER),
    ResourceType("oci_email_dkim", "mail sender", Layer.RUN, consequence=_MAIL_SENDER),
    ResourceType("oci_budget_budget", "budget", Layer.MONITORING, consequence=_BUDGET),
    ResourceType("oci_budget_alert_rule", "budget", Layer.MONITORING, consequence=_BUDGET),
    ResourceType(
        "oci_limits_quota",
        "quota",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("is no longer held to it", whom="whoever works in the compartments", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_bastion_bastion",
        "bastion",
        Layer.NETWORK,
        consequence=Consequence("no longer gets to it", whom="whoever has to repair a server", reach=Reach.LATER),
    ),
    ResourceType("oci_bastion_session", "session of a bastion", Layer.NETWORK, disposable=True),
)
