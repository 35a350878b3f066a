"""Backup vaults, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

_BACKUP = Consequence("have no new copy when data is lost", whom="operators", reach=Reach.LATER)
_RECOVERY = Consequence(
    "cannot move to another region when this one fails", whom="operators", lasting="its replicas", reach=Reach.LATER
)
_RECOVERY_PLAN = Consequence("cannot move to another region by it when this one fails", whom="operators", reach=Reach.LATER)

_VAULT = Consequence("notice nothing until a restore is needed: the backups in it go", lasting="the backups", reach=Reach.LATER)
_UNSAVED = Consequence("notice nothing until a restore is needed: nothing backs it up", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("azurerm_recovery_services_vault", "backup vault", Layer.DATA, identity=_NAMED, consequence=_VAULT),
    ResourceType("azurerm_data_protection_backup_vault", "backup vault", Layer.DATA, identity=_NAMED, consequence=_VAULT),
    ResourceType(
        "azurerm_backup_policy_file_share",
        "backup policy",
        Layer.DATA,
        identity=("resource_group_name", "recovery_vault_name", "name"),
        consequence=_BACKUP,
    ),
    ResourceType(
        "azurerm_backup_policy_vm",
        "backup policy",
        Layer.DATA,
        identity=("resource_group_name", "recovery_vault_name", "name"),
        consequence=_BACKUP,
    ),
    ResourceType(
        "azurerm_backup_policy_vm_workload",
        "backup policy",
        Layer.DATA,
        identity=("resource_group_name", "recovery_vault_name", "name"),
        consequence=_BACKUP,
    ),
    ResourceType(
        "azurerm_backup_container_storage_account",
        "storage account of a backup vault",
        Layer.DATA,
        identity=("resource_group_name", "recovery_vault_name", "storage_account_id"),
        consequence=_BACKUP,
    ),
    ResourceType(
        "azurerm_backup_protected_file_share",
        "backup of a file share",
        Layer.DATA,
        identity=("source_storage_account_id", "source_file_share_name"),
        consequence=Consequence(
            "have no copy when the file share is lost", whom="operators", lasting="its copies", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_recovery_services_vault_resource_guard_association",
        "resource guard of a backup vault",
        Layer.DATA,
        identity=("vault_id",),
        parent="vault_id",
        consequence=Consequence("can be deleted by one administrator alone", whom="backups", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_site_recovery_fabric",
        "site recovery fabric",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_vault_name", "name"),
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_protection_container",
        "site recovery container",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_fabric_name", "recovery_vault_name", "name"),
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_protection_container_mapping",
        "site recovery mapping",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_fabric_name", "recovery_vault_name", "name"),
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_replicated_vm",
        "replicated machine",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_vault_name", "source_recovery_fabric_name", "name"),
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_vmware_replicated_vm",
        "replicated machine",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_services_vault_hyperv_site",
        "Hyper-V site",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_site_recovery_hyperv_network_mapping",
        "site recovery network",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_network_mapping",
        "site recovery network",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_vault_name", "source_recovery_fabric_name", "name"),
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_hyperv_replication_policy",
        "replication policy",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_hyperv_replication_policy_association",
        "replication policy of a site",
        Layer.COMPUTE,
        identity=("hyperv_site_id", "name"),
        parent="hyperv_site_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_replication_policy",
        "replication policy",
        Layer.COMPUTE,
        identity=("resource_group_name", "recovery_vault_name", "name"),
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_replication_recovery_plan",
        "recovery plan",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_vmware_replication_policy",
        "replication policy",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_site_recovery_vmware_replication_policy_association",
        "replication policy of a site",
        Layer.COMPUTE,
        identity=("recovery_vault_id", "name"),
        parent="recovery_vault_id",
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_recovery_services_protected_vm",
        "backup of a virtual machine",
        Layer.DATA,
        consequence=Consequence(
            "have no copy when the machine is lost", whom="operators", lasting="its copies", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_recovery_services_protection_policy_vm",
        "backup policy",
        Layer.DATA,
        consequence=_BACKUP,
    ),
    ResourceType(
        "azurerm_recovery_services_fabric",
        "site recovery fabric",
        Layer.COMPUTE,
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_recovery_services_protection_container",
        "site recovery container",
        Layer.COMPUTE,
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_recovery_services_protection_container_mapping",
        "site recovery mapping",
        Layer.COMPUTE,
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_recovery_replicated_vm",
        "replicated machine",
        Layer.COMPUTE,
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_recovery_services_replicated_vm",
        "replicated machine",
        Layer.COMPUTE,
        consequence=_RECOVERY,
    ),
    ResourceType(
        "azurerm_recovery_network_mapping",
        "site recovery network",
        Layer.COMPUTE,
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_recovery_services_network_mapping",
        "site recovery network",
        Layer.COMPUTE,
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType(
        "azurerm_recovery_services_replication_policy",
        "replication policy",
        Layer.COMPUTE,
        consequence=_RECOVERY_PLAN,
    ),
    ResourceType("azurerm_backup_protected_vm", "protected machine", Layer.DATA, consequence=_UNSAVED),
    *(
        ResourceType(f"azurerm_data_protection_backup_instance_{what}", "backup instance", Layer.DATA, consequence=_UNSAVED)
        for what in (
            "blob_storage",
            "disk",
            "kubernetes_cluster",
            "mysql_flexible_server",
            "postgresql",
            "postgresql_flexible_server",
        )
    ),
)
