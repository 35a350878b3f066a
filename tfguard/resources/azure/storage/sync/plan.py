"""File Sync and Storage Mover, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SYNC = Consequence("no longer get or send changed files", whom="servers", lasting="its registered servers", reach=Reach.ALL)
_SYNC_END = Consequence("no longer gets or sends changed files", whom="its server or share", reach=Reach.PART)
_MOVER = Consequence("are no longer copied", whom="files that are being moved", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_storage_sync",
        "file sync service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SYNC,
    ),
    ResourceType(
        "azurerm_storage_sync_group",
        "sync group",
        Layer.DATA,
        identity=("storage_sync_id", "name"),
        parent="storage_sync_id",
        consequence=_SYNC,
    ),
    ResourceType(
        "azurerm_storage_sync_cloud_endpoint",
        "cloud endpoint of a sync group",
        Layer.DATA,
        identity=("storage_sync_group_id", "name"),
        parent="storage_sync_group_id",
        consequence=_SYNC_END,
    ),
    ResourceType(
        "azurerm_storage_sync_server_endpoint",
        "server endpoint of a sync group",
        Layer.DATA,
        identity=("storage_sync_group_id", "name"),
        parent="storage_sync_group_id",
        consequence=_SYNC_END,
    ),
    ResourceType(
        "azurerm_storage_mover",
        "storage mover",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_MOVER,
    ),
    ResourceType(
        "azurerm_storage_mover_agent",
        "agent of a storage mover",
        Layer.DATA,
        identity=("storage_mover_id", "name"),
        parent="storage_mover_id",
        consequence=_MOVER,
    ),
    ResourceType(
        "azurerm_storage_mover_job_definition",
        "job of a storage mover",
        Layer.DATA,
        identity=("storage_mover_project_id", "name"),
        parent="storage_mover_project_id",
        consequence=_MOVER,
    ),
    ResourceType(
        "azurerm_storage_mover_project",
        "project of a storage mover",
        Layer.DATA,
        identity=("storage_mover_id", "name"),
        parent="storage_mover_id",
        consequence=_MOVER,
    ),
    ResourceType(
        "azurerm_storage_mover_source_endpoint",
        "source of a storage mover",
        Layer.DATA,
        identity=("storage_mover_id", "name"),
        parent="storage_mover_id",
        consequence=_MOVER,
    ),
    ResourceType(
        "azurerm_storage_mover_target_endpoint",
        "target of a storage mover",
        Layer.DATA,
        identity=("storage_mover_id", "name"),
        parent="storage_mover_id",
        consequence=_MOVER,
    ),
)
