"""Cloud KMS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_kms_key_ring", "key ring", Layer.DATA),
    ResourceType("google_kms_crypto_key", "encryption key", Layer.DATA, identity=("key_ring", "name")),
    ResourceType("google_kms_crypto_key_version", "version of an encryption key", Layer.DATA, parent="crypto_key"),
)
