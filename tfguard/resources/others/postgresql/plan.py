"""What is in a PostgreSQL server, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_REPLICATION_SLOT = Consequence(
    "gets no new data", whom="the replica that reads by it", lasting="its place in the stream", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "postgresql_database",
        "database",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql_schema",
        "schema",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=Consequence(
            "get an error",
            whom="programs that use it",
            lasting="its data, where it is dropped with what is in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "postgresql_role",
        "database role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs that log in as it, or have their rights by it", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql_grant",
        "privilege",
        Layer.IDENTITY,
        identity=("database", "schema", "role", "object_type"),
        consequence=Consequence("are refused", whom="programs that have their rights by it", reach=Reach.PART),
    ),
    ResourceType(
        "postgresql_grant_role",
        "member of a role",
        Layer.IDENTITY,
        identity=("role", "grant_role"),
        parent="grant_role",
        consequence=Consequence("are refused", whom="programs that have their rights by it", reach=Reach.PART),
    ),
    ResourceType(
        "postgresql_default_privileges",
        "default privileges",
        Layer.IDENTITY,
        identity=("database", "schema", "owner", "role", "object_type"),
        consequence=Consequence("are refused", whom="programs that use new tables", reach=Reach.LATER),
    ),
    ResourceType(
        "postgresql_extension",
        "extension",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=Consequence(
            "get an error",
            whom="programs that use what it adds",
            lasting="columns of its types, where these are dropped with it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "postgresql_function",
        "function",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="database",
        consequence=Consequence("get an error", whom="queries that call it", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql_publication",
        "publication",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=Consequence("get no new data", whom="its subscribers", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql_subscription",
        "subscription",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=Consequence(
            "get old data", whom="programs that read its tables", lasting="its place in the stream", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "postgresql_replication_slot",
        "replication slot",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=_REPLICATION_SLOT,
    ),
    ResourceType(
        "postgresql_physical_replication_slot",
        "replication slot",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        consequence=_REPLICATION_SLOT,
    ),
    ResourceType(
        "postgresql_server",
        "foreign server",
        Layer.DATA,
        identity=("server_name",),
        consequence=Consequence("get an error", whom="queries of its foreign tables", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql_user_mapping",
        "mapping to a foreign user",
        Layer.DATA,
        identity=("server_name", "user_name"),
        parent="server_name",
        consequence=Consequence("are refused", whom="queries of foreign tables", reach=Reach.PART),
    ),
    ResourceType(
        "postgresql_security_label",
        "security label",
        Layer.IDENTITY,
        identity=("object_type", "object_name", "label_provider"),
        consequence=Consequence("see other values than the label let them", whom="queries", reach=Reach.PART),
    ),
)
