"""NetApp Files, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NETAPP = Consequence(
    "can no longer read or write their files", whom="machines that mount its volumes", lasting="the files", reach=Reach.ALL
)
_NETAPP_COPY = Consequence("have no new copy when files are lost", whom="operators", reach=Reach.LATER)
_NETAPP_BACKUP = Consequence("have no copy when files are lost", whom="operators", lasting="its copies", reach=Reach.LATER)

_BUCKET = Consequence(
    "can no longer read or write their files", whom="applications that read the volume by it", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_netapp_account",
        "NetApp account",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_NETAPP,
    ),
    ResourceType(
        "azurerm_netapp_pool",
        "capacity pool",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP,
    ),
    ResourceType(
        "azurerm_netapp_volume_group_oracle",
        "volume group",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP,
    ),
    ResourceType(
        "azurerm_netapp_volume_group_sap_hana",
        "volume group",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP,
    ),
    ResourceType(
        "azurerm_netapp_account_encryption",
        "encryption of a NetApp account",
        Layer.DATA,
        identity=("netapp_account_id",),
        parent="netapp_account_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_netapp_backup_policy",
        "backup policy of volumes",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP_COPY,
    ),
    ResourceType(
        "azurerm_netapp_snapshot_policy",
        "snapshot policy of volumes",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP_COPY,
    ),
    ResourceType(
        "azurerm_netapp_backup_vault",
        "backup vault of volumes",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "name"),
        consequence=_NETAPP_BACKUP,
    ),
    ResourceType(
        "azurerm_netapp_snapshot",
        "snapshot of a volume",
        Layer.DATA,
        identity=("resource_group_name", "account_name", "pool_name", "volume_name", "name"),
        consequence=_NETAPP_BACKUP,
    ),
    ResourceType(
        "azurerm_netapp_volume_quota_rule",
        "quota of a volume",
        Layer.DATA,
        identity=("volume_id", "name"),
        parent="volume_id",
        consequence=Consequence("may find it full", whom="others on the volume", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_netapp_volume_bucket",
        "bucket of a volume",
        Layer.DATA,
        consequence=_BUCKET,
    ),
    ResourceType(
        "azurerm_netapp_volume_bucket_with_server",
        "bucket of a volume",
        Layer.DATA,
        consequence=_BUCKET,
    ),
)
