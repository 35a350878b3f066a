"""Storage accounts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_FILES = Consequence("lose the files in it", lasting="the files", reach=Reach.PART)
_REPLICATED = Consequence("get no new files", whom="readers of the other account", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_storage_account",
        "storage account",
        Layer.DATA,
        identity=("name",),
        endpoints=("primary_blob_host", "primary_web_host"),
        tls=TlsEnd(policy="min_tls_version"),
        consequence=Consequence("lose the files and pages that it holds, and what they send to it", lasting="everything in it"),
    ),
    ResourceType("azurerm_storage_container", "storage container", Layer.DATA, identity=("storage_account_name", "name")),
    ResourceType("azurerm_storage_share", "file share", Layer.DATA, identity=("storage_account_name", "name")),
    ResourceType(
        "azurerm_storage_account_customer_managed_key",
        "encryption key of a storage account",
        Layer.DATA,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_storage_account_local_user",
        "local user of a storage account",
        Layer.IDENTITY,
        identity=("storage_account_id", "name"),
        parent="storage_account_id",
        consequence=Consequence(
            "can no longer transfer files", whom="whoever logs in as this user", lasting="its password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_storage_account_network_rules",
        "network rules of a storage account",
        Layer.NETWORK,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence("are no longer refused", whom="requests from other networks", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_storage_account_queue_properties",
        "queue settings of a storage account",
        Layer.MONITORING,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence(
            "lose its settings: which origins may call, and what is logged", whom="browsers and operators", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_storage_account_static_website",
        "static website",
        Layer.DATA,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence("can no longer open the site", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_storage_blob",
        "file in a storage account",
        Layer.DATA,
        identity=("storage_account_name", "storage_container_name", "name"),
        parent="storage_account_name",
        parent_types=("azurerm_storage_account",),
        consequence=Consequence(
            "gets an error", whom="whoever reads it", lasting="what was written to it since", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_storage_blob_inventory_policy",
        "inventory of files",
        Layer.DATA,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence("get no new list of the files", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_storage_container_immutability_policy",
        "immutability policy",
        Layer.DATA,
        identity=("storage_container_resource_manager_id",),
        parent="storage_container_resource_manager_id",
        consequence=Consequence("can be deleted or changed before their time", whom="files", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_storage_data_lake_gen2_filesystem",
        "data lake file system",
        Layer.DATA,
        identity=("storage_account_id", "name"),
        parent="storage_account_id",
        consequence=Consequence("lose the files in it", lasting="the files", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_storage_data_lake_gen2_path",
        "path of a data lake",
        Layer.DATA,
        identity=("storage_account_id", "filesystem_name", "path"),
        parent="storage_account_id",
        consequence=_FILES,
    ),
    ResourceType(
        "azurerm_storage_share_directory",
        "directory of a file share",
        Layer.DATA,
        identity=("storage_share_id", "name"),
        parent="storage_share_id",
        consequence=_FILES,
    ),
    ResourceType(
        "azurerm_storage_share_file",
        "file in a file share",
        Layer.DATA,
        identity=("storage_share_id", "name"),
        parent="storage_share_id",
        consequence=Consequence("can no longer open it", lasting="its content", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_storage_encryption_scope",
        "encryption scope",
        Layer.DATA,
        identity=("storage_account_id", "name"),
        parent="storage_account_id",
        consequence=Consequence("is refused", whom="whoever reads or writes files that it encrypts", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_storage_management_policy",
        "lifecycle of files",
        Layer.DATA,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=Consequence("are no longer deleted or moved to cheaper storage", whom="old files", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_storage_object_replication",
        "replication of files",
        Layer.DATA,
        consequence=_REPLICATED,
    ),
    ResourceType(
        "azurerm_storage_queue",
        "queue",
        Layer.DATA,
        identity=("storage_account_name", "name"),
        parent="storage_account_name",
        parent_types=("azurerm_storage_account",),
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_storage_table",
        "table",
        Layer.DATA,
        identity=("storage_account_name", "name"),
        parent="storage_account_name",
        parent_types=("azurerm_storage_account",),
        consequence=Consequence(
            "lose the data in it, and every request that reads or writes it fails", lasting="its data", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_storage_table_entity",
        "entry of a table",
        Layer.DATA,
        identity=("storage_table_id", "partition_key", "row_key"),
        parent="storage_table_id",
        consequence=Consequence(
            "no longer find it", whom="applications that read it", lasting="what was written to it since", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_storage_account_table_properties",
        "table settings of a storage account",
        Layer.MONITORING,
        consequence=Consequence(
            "lose its settings: which origins may call, and what is logged", whom="browsers and operators", reach=Reach.LATER
        ),
    ),
)
