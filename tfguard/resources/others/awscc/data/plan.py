"""Data of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE = Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL)
_DATABASE_MACHINE = Consequence("fail", whom="queries of it", reach=Reach.ALL)
_DB_SETTING = Consequence("can no longer be made with it", whom="new databases", reach=Reach.LATER)
_TABLE = Consequence(
    "lose the data in it, and every request that reads or writes it fails", lasting="its data", reach=Reach.ALL
)
_CACHE = Consequence("are logged out or wait: what it held is gone", lasting="what it held", reach=Reach.ALL)
_CACHE_USER = Consequence("can no longer connect", whom="applications that log in as it", reach=Reach.PART)
_SEARCH_ACCESS = Consequence("can no longer search", whom="whoever it lets in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_rds_db_instance",
        "database",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_rds_db_cluster",
        "database cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_rds_global_cluster",
        "global database",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_neptune_db_cluster",
        "Neptune cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_docdb_global_cluster",
        "DocumentDB cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_docdbelastic_cluster",
        "DocumentDB cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_redshift_cluster",
        "Redshift cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_redshiftserverless_namespace",
        "Redshift namespace",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_timestream_table",
        "Timestream table",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_timestream_database",
        "Timestream database",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_dsql_cluster",
        "DSQL cluster",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_cassandra_table",
        "Keyspaces table",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_cassandra_keyspace",
        "keyspace",
        Layer.DATA,
        consequence=_DATABASE,
    ),
    ResourceType(
        "awscc_neptune_db_instance",
        "Neptune instance",
        Layer.DATA,
        consequence=_DATABASE_MACHINE,
    ),
    ResourceType(
        "awscc_redshiftserverless_workgroup",
        "Redshift workgroup",
        Layer.DATA,
        consequence=_DATABASE_MACHINE,
    ),
    ResourceType(
        "awscc_rds_db_proxy",
        "database proxy",
        Layer.DATA,
        consequence=Consequence(
            "can no longer connect", whom="applications that connect through it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_rds_db_proxy_target_group",
        "target of a database proxy",
        Layer.DATA,
        consequence=Consequence("can no longer connect", whom="applications that connect through the proxy", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_rds_db_proxy_endpoint",
        "endpoint of a database proxy",
        Layer.DATA,
        consequence=Consequence(
            "can no longer connect", whom="applications that connect through it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_rds_db_subnet_group",
        "subnets of a database",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_rds_db_parameter_group",
        "parameters of a database",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_rds_db_cluster_parameter_group",
        "parameters of a database cluster",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_rds_option_group",
        "options of a database",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_elasticache_subnet_group",
        "subnets of a cache",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_elasticache_parameter_group",
        "parameters of a cache",
        Layer.DATA,
        consequence=_DB_SETTING,
    ),
    ResourceType(
        "awscc_dynamodb_table",
        "DynamoDB table",
        Layer.DATA,
        consequence=_TABLE,
    ),
    ResourceType(
        "awscc_dynamodb_global_table",
        "DynamoDB table",
        Layer.DATA,
        consequence=_TABLE,
    ),
    ResourceType(
        "awscc_elasticache_replication_group",
        "cache",
        Layer.DATA,
        consequence=_CACHE,
    ),
    ResourceType(
        "awscc_elasticache_serverless_cache",
        "cache",
        Layer.DATA,
        consequence=_CACHE,
    ),
    ResourceType(
        "awscc_elasticache_global_replication_group",
        "global cache",
        Layer.DATA,
        consequence=_CACHE,
    ),
    ResourceType(
        "awscc_memorydb_cluster",
        "MemoryDB cluster",
        Layer.DATA,
        consequence=_CACHE,
    ),
    ResourceType(
        "awscc_elasticache_user",
        "cache user",
        Layer.IDENTITY,
        consequence=_CACHE_USER,
    ),
    ResourceType(
        "awscc_elasticache_user_group",
        "group of cache users",
        Layer.IDENTITY,
        consequence=_CACHE_USER,
    ),
    ResourceType(
        "awscc_memorydb_user",
        "MemoryDB user",
        Layer.IDENTITY,
        consequence=_CACHE_USER,
    ),
    ResourceType(
        "awscc_memorydb_acl",
        "MemoryDB ACL",
        Layer.IDENTITY,
        consequence=_CACHE_USER,
    ),
    ResourceType(
        "awscc_opensearchservice_domain",
        "search domain",
        Layer.DATA,
        consequence=Consequence("can no longer search: every query fails", lasting="its data and its address", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_opensearchserverless_collection",
        "search collection",
        Layer.DATA,
        consequence=Consequence("can no longer search: every query fails", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_opensearchserverless_access_policy",
        "access policy of a search collection",
        Layer.IDENTITY,
        consequence=_SEARCH_ACCESS,
    ),
    ResourceType(
        "awscc_opensearchserverless_security_policy",
        "security policy of a search collection",
        Layer.IDENTITY,
        consequence=_SEARCH_ACCESS,
    ),
    ResourceType(
        "awscc_s3_bucket",
        "bucket",
        Layer.DATA,
        consequence=Consequence("lose the files in it, and what they send to it", lasting="the files", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_s3_bucket_policy",
        "bucket policy",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_s3_access_point",
        "access point of a bucket",
        Layer.DATA,
        consequence=Consequence("is refused", whom="whoever uses this access point", lasting="its alias", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_efs_file_system",
        "file system",
        Layer.DATA,
        consequence=Consequence(
            "can no longer read or write their files", whom="machines that mount it", lasting="the files", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_efs_mount_target",
        "mount target",
        Layer.DATA,
        consequence=Consequence(
            "can no longer read or write their files", whom="machines that mount it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_efs_access_point",
        "access point of a file system",
        Layer.DATA,
        consequence=Consequence(
            "can no longer read or write their files", whom="machines that mount by it", lasting="its id", reach=Reach.PART
        ),
    ),
)
