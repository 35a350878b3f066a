"""Backup vaults, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    ResourceType("azurerm_recovery_services_vault", "backup vault", Layer.DATA, identity=_NAMED),
    ResourceType("azurerm_data_protection_backup_vault", "backup vault", Layer.DATA, identity=_NAMED),
)
