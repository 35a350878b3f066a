"""Database migration, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MIGRATION = Consequence("are no longer copied", whom="databases that are being moved", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_database_migration_project",
        "migration project",
        Layer.DATA,
        identity=("resource_group_name", "service_name", "name"),
        consequence=_MIGRATION,
    ),
    ResourceType(
        "azurerm_database_migration_service",
        "migration service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_MIGRATION,
    ),
)
