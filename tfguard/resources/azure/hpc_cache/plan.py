"""File systems for HPC, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MOUNTS = Consequence(
    "can no longer read or write their files",
    whom="machines that mount it",
    lasting="its addresses, and what it has not written back",
    reach=Reach.ALL,
)
_TARGET = Consequence("can no longer read or write these files", whom="machines that mount it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_hpc_cache",
        "HPC cache",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_MOUNTS,
    ),
    ResourceType(
        "azurerm_hpc_cache_blob_nfs_target",
        "target of an HPC cache",
        Layer.DATA,
        identity=("resource_group_name", "cache_name", "name"),
        consequence=_TARGET,
    ),
    ResourceType(
        "azurerm_hpc_cache_blob_target",
        "target of an HPC cache",
        Layer.DATA,
        identity=("resource_group_name", "cache_name", "name"),
        consequence=_TARGET,
    ),
    ResourceType(
        "azurerm_hpc_cache_nfs_target",
        "target of an HPC cache",
        Layer.DATA,
        identity=("resource_group_name", "cache_name", "name"),
        consequence=_TARGET,
    ),
    ResourceType(
        "azurerm_hpc_cache_access_policy",
        "access policy of an HPC cache",
        Layer.DATA,
        identity=("hpc_cache_id", "name"),
        parent="hpc_cache_id",
        consequence=_TARGET,
    ),
    ResourceType(
        "azurerm_managed_lustre_file_system",
        "Lustre file system",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer read or write their files", whom="machines that mount it", lasting="the files", reach=Reach.ALL
        ),
    ),
)
