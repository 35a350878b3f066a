"""Cloud KMS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_kms_key_ring",
        "key ring",
        Layer.DATA,
        identity=("project", "location", "name"),
        harmless="Google Cloud deletes no key ring: the provider only forgets it.",
    ),
    ResourceType("google_kms_crypto_key", "encryption key", Layer.DATA, identity=("key_ring", "name")),
    ResourceType("google_kms_crypto_key_version", "version of an encryption key", Layer.DATA, parent="crypto_key"),
    *iam_family("kms_crypto_key", "crypto_key_id", of=("google_kms_crypto_key",)),
    *iam_family("kms_ekm_connection", "project", "location", "name", of=("google_kms_ekm_connection",)),
    *iam_family("kms_key_ring", "key_ring_id", of=("google_kms_key_ring",)),
)
