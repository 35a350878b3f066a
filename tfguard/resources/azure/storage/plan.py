"""Storage accounts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

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
)
