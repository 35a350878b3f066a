"""Cloud KMS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "google_kms_autokey_config",
        "Autokey config",
        Layer.DATA,
        identity=("folder",),
        consequence=Consequence("can no longer get keys by themselves", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "google_kms_ekm_connection",
        "connection to an external key manager",
        Layer.DATA,
        identity=("project", "location", "name"),
        harmless="Google Cloud deletes no such connection: the provider only forgets it.",
    ),
    ResourceType(
        "google_kms_key_handle",
        "key handle",
        Layer.DATA,
        identity=("project", "location", "name"),
        harmless="Google Cloud deletes no key handle, and its key stays: the provider only forgets it.",
    ),
    ResourceType(
        "google_kms_key_ring_import_job",
        "import job",
        Layer.DATA,
        identity=("key_ring", "import_job_id"),
        harmless="It runs out after three days, and keys that were imported stay.",
    ),
    ResourceType(
        "google_kms_secret_ciphertext",
        "ciphertext",
        Layer.DATA,
        harmless="It exists in the state alone: the key still reads what it encrypted.",
    ),
)
