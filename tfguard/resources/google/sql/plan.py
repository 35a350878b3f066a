"""Cloud SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence
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
)
