"""Database Migration Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_database_migration_service_connection_profile",
        "connection profile",
        Layer.DATA,
        identity=("project", "location", "connection_profile_id"),
        consequence=Consequence("has to begin again: jobs that use it fail", whom="whoever migrates", reach=Reach.LATER),
    ),
    ResourceType(
        "google_database_migration_service_migration_job",
        "migration job",
        Layer.DATA,
        identity=("project", "location", "migration_job_id"),
        consequence=Consequence(
            "has to begin again: the copy no longer follows the original",
            whom="whoever migrates",
            lasting="how far it had come",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_database_migration_service_private_connection",
        "private connection",
        Layer.NETWORK,
        identity=("project", "location", "private_connection_id"),
        consequence=Consequence(
            "has to wait: jobs that use it no longer reach the database", whom="whoever migrates", reach=Reach.LATER
        ),
    ),
)
