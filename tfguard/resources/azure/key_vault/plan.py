"""Key Vault, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_HSM = Consequence(
    "can no longer read or write their data",
    whom="whoever encrypts with its keys",
    lasting="its keys, and what is encrypted with them",
    reach=Reach.ALL,
)
_HSM_ROLE = Consequence("can no longer use the keys", whom="whoever has this role", reach=Reach.PART)
_STORAGE_KEY = Consequence("gets no keys for the storage account", whom="whoever reads them from the vault", reach=Reach.PART)

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
    ResourceType(
        "azurerm_key_vault_certificate_contacts",
        "contacts of a key vault",
        Layer.DATA,
        parent="key_vault_id",
        consequence=Consequence("are no longer told of certificates that expire", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_key_vault_certificate_issuer",
        "certificate issuer",
        Layer.TLS,
        identity=("key_vault_id", "name"),
        parent="key_vault_id",
        consequence=Consequence("are no longer renewed", whom="certificates of this issuer", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_key_vault_managed_hardware_security_module",
        "managed HSM",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_HSM,
    ),
    ResourceType(
        "azurerm_key_vault_managed_hardware_security_module_key",
        "key of a managed HSM",
        Layer.DATA,
        identity=("managed_hsm_id", "name"),
        parent="managed_hsm_id",
        consequence=_HSM,
    ),
    ResourceType(
        "azurerm_dedicated_hardware_security_module",
        "dedicated HSM",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_HSM,
    ),
    ResourceType(
        "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy",
        "rotation policy of a key",
        Layer.DATA,
        identity=("managed_hsm_key_id",),
        parent="managed_hsm_key_id",
        consequence=Consequence("is no longer rotated", whom="its key", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_key_vault_managed_hardware_security_module_role_assignment",
        "role assignment of a managed HSM",
        Layer.IDENTITY,
        identity=("managed_hsm_id", "name"),
        parent="managed_hsm_id",
        consequence=_HSM_ROLE,
    ),
    ResourceType(
        "azurerm_key_vault_managed_hardware_security_module_role_definition",
        "role of a managed HSM",
        Layer.IDENTITY,
        identity=("managed_hsm_id", "name"),
        parent="managed_hsm_id",
        consequence=_HSM_ROLE,
    ),
    ResourceType(
        "azurerm_key_vault_managed_storage_account",
        "storage account of a key vault",
        Layer.DATA,
        identity=("key_vault_id", "name"),
        parent="key_vault_id",
        consequence=_STORAGE_KEY,
    ),
    ResourceType(
        "azurerm_key_vault_managed_storage_account_sas_token_definition",
        "token of a storage account",
        Layer.DATA,
        identity=("managed_storage_account_id", "name"),
        parent="managed_storage_account_id",
        consequence=_STORAGE_KEY,
    ),
    ResourceType(
        "azurerm_attestation_provider",
        "attestation provider",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer gets any: enclaves cannot prove what they are",
            whom="whatever trusts its proofs",
            lasting="its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_trusted_signing_account",
        "signing account",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer sign with its certificates", lasting="its identity validation and its certificates", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_confidential_ledger",
        "confidential ledger",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer read or write it", lasting="its entries", reach=Reach.ALL),
    ),
)
