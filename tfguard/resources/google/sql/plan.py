"""Google Cloud: what keeps data, keys and messages."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

RESOURCE_TYPES = (
    ResourceType(
        "google_sql_database_instance",
        "Cloud SQL database",
        identity=("project", "name"),
        endpoints=("public_ip_address", "private_ip_address"),
        size="settings[0].tier",
        version=VersionShape("database_version", engine="`null`"),
        settings="settings[0].database_flags[].{name: name, value: value}",
    ),
    ResourceType(
        "google_sql_database", "schema of a Cloud SQL database", identity=("project", "instance", "name"), parent="instance"
    ),
    ResourceType("google_alloydb_cluster", "AlloyDB cluster"),
    ResourceType(
        "google_alloydb_instance",
        "AlloyDB instance",
        parent="cluster",
        unit="nodes",
        capacity=(
            Measure("number of read nodes", Role.RUNNING, "read_pool_config[0].node_count", spare=True),
            Measure("number of processors", Role.RUNNING, "machine_config[0].cpu_count", computed=True),
        ),
    ),
    ResourceType(
        "google_spanner_instance",
        "Spanner instance",
        identity=("project", "name"),
        unit="units",
        capacity=(
            Measure("number of nodes", Role.RUNNING, "num_nodes", computed=True),
            Measure("processing units", Role.RUNNING, "processing_units", computed=True),
        ),
    ),
    ResourceType("google_spanner_database", "Spanner database", identity=("project", "instance", "name")),
    ResourceType(
        "google_bigtable_instance",
        "Bigtable instance",
        identity=("project", "name"),
        unit="nodes",
        capacity=(
            Measure("number of nodes", Role.RUNNING, "cluster[].{name: cluster_id, value: num_nodes}", computed=True),
            Measure(
                "maximum", Role.CEILING, "cluster[].{name: cluster_id, value: autoscaling_config[0].max_nodes}", computed=True
            ),
        ),
    ),
    ResourceType("google_bigtable_table", "Bigtable table", identity=("project", "instance_name", "name")),
    ResourceType("google_firestore_database", "Firestore database", identity=("project", "name")),
    ResourceType("google_bigquery_dataset", "BigQuery dataset", identity=("project", "dataset_id")),
    ResourceType("google_bigquery_table", "BigQuery table", identity=("project", "dataset_id", "table_id")),
    ResourceType(
        "google_redis_instance",
        "Redis instance",
        identity=("project", "region", "name"),
        endpoints=("host",),
        unit="GiB",
        capacity=(
            Measure("memory", Role.CEILING, "memory_size_gb"),
            Measure("number of replicas", Role.RUNNING, "replica_count", computed=True, spare=True),
        ),
        version=VersionShape("redis_version", engine="'redis'"),
    ),
    ResourceType("google_memcache_instance", "Memcached instance", identity=("project", "region", "name")),
    ResourceType("google_storage_bucket", "storage bucket", identity=("name",)),
    ResourceType("google_filestore_instance", "Filestore instance", identity=("project", "location", "name")),
    ResourceType("google_compute_disk", "disk", identity=("project", "zone", "name")),
    ResourceType("google_compute_region_disk", "disk", identity=("project", "region", "name")),
    ResourceType("google_compute_attached_disk", "disk attachment", identity=("disk", "instance"), parent="disk"),
    ResourceType("google_pubsub_topic", "Pub/Sub topic", identity=("project", "name")),
    ResourceType("google_pubsub_subscription", "Pub/Sub subscription", identity=("project", "name"), parent="topic"),
    ResourceType("google_kms_key_ring", "key ring"),
    ResourceType("google_kms_crypto_key", "encryption key", identity=("key_ring", "name")),
    ResourceType("google_kms_crypto_key_version", "version of an encryption key", parent="crypto_key"),
    ResourceType("google_secret_manager_secret", "secret", identity=("project", "secret_id")),
    ResourceType("google_secret_manager_secret_version", "secret version", parent="secret"),
)
