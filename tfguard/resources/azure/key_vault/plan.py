"""Key Vault, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_key_vault_certificate",
        "certificate",
        Layer.TLS,
        identity=("key_vault_id", "name"),
        consequence=Consequence("get no valid certificate for its names"),
    ),
    ResourceType("azurerm_key_vault", "key vault", Layer.DATA, identity=("name",), endpoints=("vault_uri",)),
    ResourceType(
        "azurerm_key_vault_key", "encryption key", Layer.DATA, identity=("key_vault_id", "name"), parent="key_vault_id"
    ),
    ResourceType("azurerm_key_vault_secret", "secret", Layer.DATA, identity=("key_vault_id", "name"), parent="key_vault_id"),
)
