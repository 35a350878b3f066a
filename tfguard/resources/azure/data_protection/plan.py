"""Backup of disks, blobs and databases, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_SAVED = Consequence("have no new copy when data is lost", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_data_protection_backup_policy_blob_storage",
        "backup policy",
        Layer.DATA,
        identity=("vault_id", "name"),
        parent="vault_id",
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_disk",
        "backup policy",
        Layer.DATA,
        identity=("vault_id", "name"),
        parent="vault_id",
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_kubernetes_cluster",
        "backup policy",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_mysql_flexible_server",
        "backup policy",
        Layer.DATA,
        identity=("vault_id", "name"),
        parent="vault_id",
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_postgresql",
        "backup policy",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_postgresql_flexible_server",
        "backup policy",
        Layer.DATA,
        identity=("vault_id", "name"),
        parent="vault_id",
        consequence=_NOT_SAVED,
    ),
    ResourceType(
        "azurerm_data_protection_backup_vault_customer_managed_key",
        "encryption key of a backup vault",
        Layer.DATA,
        identity=("data_protection_backup_vault_id",),
        parent="data_protection_backup_vault_id",
        harmless="Azure cannot take the key away: its deletion only drops it from the state.",
    ),
    ResourceType(
        "azurerm_data_protection_resource_guard",
        "resource guard",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can be deleted by one administrator alone", whom="backups", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_data_protection_backup_instance_data_lake_storage",
        "backup of a data lake",
        Layer.DATA,
        consequence=Consequence("have no copy when data is lost", whom="operators", lasting="its copies", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_data_protection_backup_policy_data_lake_storage",
        "backup policy",
        Layer.DATA,
        consequence=_NOT_SAVED,
    ),
)
