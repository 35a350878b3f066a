"""Cloud SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_sql_database_instance",
        "Cloud SQL database",
        Layer.DATA,
        identity=("project", "name"),
        endpoints=("public_ip_address", "private_ip_address"),
        size="settings[0].tier",
        version=VersionShape("database_version", engine="`null`"),
        settings="settings[0].database_flags[].{name: name, value: value}",
        consequence=Consequence(
            "lose their data, and every request that needs it fails", lasting="its data and its name, which is taken for a week"
        ),
    ),
    ResourceType(
        "google_sql_database",
        "schema of a Cloud SQL database",
        Layer.DATA,
        identity=("project", "instance", "name"),
        parent="instance",
    ),
    ResourceType(
        "google_sql_source_representation_instance",
        "source of a migration",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "has to wait: the replica no longer knows its source", whom="whoever migrates", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_sql_ssl_cert",
        "client certificate",
        Layer.IDENTITY,
        identity=("project", "instance", "common_name"),
        parent="instance",
        parent_types=("google_sql_database_instance",),
        consequence=Consequence(
            "are refused where the database asks for certificates",
            whom="applications that connect with it",
            lasting="its key",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_sql_user",
        "database user",
        Layer.IDENTITY,
        identity=("project", "instance", "name", "host"),
        parent="instance",
        parent_types=("google_sql_database_instance",),
        consequence=Consequence(
            "get an error: the database refuses them", whom="applications that log in as it", reach=Reach.ALL
        ),
    ),
)
