"""Atlas' clusters, search and streams, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE_CLUSTER = Consequence("get an error", whom="programs that use it", lasting="its data and its address")

RESOURCE_TYPES = (
    ResourceType(
        "mongodbatlas_cluster",
        "database cluster",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "mongodbatlas_advanced_cluster",
        "database cluster",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "mongodbatlas_flex_cluster",
        "cluster",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "mongodbatlas_serverless_instance",
        "serverless instance",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "mongodbatlas_cluster_outage_simulation",
        "simulated outage",
        Layer.RUN,
        harmless="Its end brings back the regions that it had taken away.",
    ),
    ResourceType(
        "mongodbatlas_custom_db_role",
        "database role",
        Layer.IDENTITY,
        identity=("project_id", "role_name"),
        parent="project_id",
        consequence=Consequence("are refused", whom="programs whose users have the role", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_database_user",
        "database user",
        Layer.IDENTITY,
        identity=("project_id", "auth_database_name", "username"),
        parent="project_id",
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_x509_authentication_database_user",
        "certificate of a database user",
        Layer.IDENTITY,
        identity=("project_id", "username"),
        parent="project_id",
        consequence=Consequence(
            "are refused", whom="programs that log in with it", lasting="the certificate", reach=Reach.PART
        ),
    ),
    ResourceType(
        "mongodbatlas_ldap_configuration",
        "LDAP log-in",
        Layer.IDENTITY,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("who log in by LDAP are refused", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_ldap_verify", "check of an LDAP log-in", Layer.IDENTITY, harmless="It only tries a configuration out."
    ),
    ResourceType(
        "mongodbatlas_custom_dns_configuration_cluster_aws",
        "custom DNS",
        Layer.DNS,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("get an error", whom="programs that connect by its private names", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_encryption_at_rest",
        "encryption with own keys",
        Layer.DATA,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence(
            "finds data that is encrypted with keys of Atlas", whom="whoever requires it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "mongodbatlas_federated_database_instance",
        "federated database",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=Consequence("get an error", whom="programs that query it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_federated_query_limit",
        "query limit",
        Layer.DATA,
        identity=("project_id", "tenant_name", "limit_name"),
        consequence=Consequence("pays without a limit", whom="whoever pays for queries", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_global_cluster_config",
        "zones of a global cluster",
        Layer.DATA,
        identity=("project_id", "cluster_name"),
        parent="project_id",
        consequence=Consequence("far from the first zone get slower answers: its data is not kept near them", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_online_archive",
        "online archive",
        Layer.DATA,
        identity=("project_id", "cluster_name", "db_name", "coll_name"),
        consequence=Consequence(
            "find none", whom="programs that read archived data", lasting="the archived data", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "mongodbatlas_data_lake_pipeline",
        "data lake pipeline",
        Layer.DATA,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=Consequence(
            "find none", whom="programs that query its snapshots", lasting="the data that it took over", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "mongodbatlas_search_deployment",
        "search nodes",
        Layer.DATA,
        identity=("project_id", "cluster_name"),
        consequence=Consequence(
            "get slow answers, or none, while the searches move to the cluster's own nodes", reach=Reach.PART
        ),
    ),
    ResourceType(
        "mongodbatlas_search_index",
        "search index",
        Layer.DATA,
        identity=("project_id", "cluster_name", "database", "collection_name", "name"),
        consequence=Consequence("find nothing until it is built anew", whom="programs that search with it", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_event_trigger",
        "trigger",
        Layer.RUN,
        identity=("project_id", "app_id", "name"),
        consequence=Consequence(
            "finds it undone",
            whom="whoever relies on what it does",
            lasting="its place in the stream of events",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "mongodbatlas_stream_instance",
        "stream workspace",
        Layer.DATA,
        identity=("project_id", "instance_name"),
        parent="project_id",
        consequence=Consequence(
            "get no new data",
            whom="programs behind its processors",
            lasting="its processors, and their place in their streams",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "mongodbatlas_stream_connection",
        "connection of a stream workspace",
        Layer.DATA,
        identity=("project_id", "instance_name", "connection_name"),
        consequence=Consequence("get no new data", whom="programs behind its processors", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_stream_privatelink_endpoint",
        "private endpoint for streams",
        Layer.NETWORK,
        parent="project_id",
        consequence=Consequence(
            "get no new data",
            whom="programs behind its processors",
            lasting="the endpoint, which has to be accepted again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "mongodbatlas_stream_processor",
        "stream processor",
        Layer.DATA,
        identity=("project_id", "instance_name", "processor_name"),
        consequence=Consequence(
            "get no new data", whom="programs behind it", lasting="its place in the stream", reach=Reach.ALL
        ),
    ),
)
