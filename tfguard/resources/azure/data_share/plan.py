"""Data Share, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SHARE = Consequence("get no new data", whom="other organizations", lasting="their subscriptions", reach=Reach.PART)
_SHARED = Consequence("no longer get this data", whom="other organizations", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_data_share",
        "data share",
        Layer.DATA,
        identity=("account_id", "name"),
        parent="account_id",
        consequence=_SHARE,
    ),
    ResourceType(
        "azurerm_data_share_account",
        "data share account",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SHARE,
    ),
    ResourceType(
        "azurerm_data_share_dataset_blob_storage",
        "shared data",
        Layer.DATA,
        identity=("data_share_id", "name"),
        parent="data_share_id",
        consequence=_SHARED,
    ),
    ResourceType(
        "azurerm_data_share_dataset_data_lake_gen2",
        "shared data",
        Layer.DATA,
        identity=("storage_account_id", "name"),
        parent="storage_account_id",
        consequence=_SHARED,
    ),
    ResourceType(
        "azurerm_data_share_dataset_kusto_cluster",
        "shared data",
        Layer.DATA,
        identity=("share_id", "name"),
        parent="share_id",
        consequence=_SHARED,
    ),
    ResourceType(
        "azurerm_data_share_dataset_kusto_database",
        "shared data",
        Layer.DATA,
        identity=("share_id", "name"),
        parent="share_id",
        consequence=_SHARED,
    ),
)
