"""AWS KMS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kms_key",
        "KMS key",
        Layer.DATA,
        document="policy",
        consequence=Consequence(
            "becomes unreadable: databases stop, files and secrets cannot be opened",
            whom="everything that is encrypted with it",
            lasting="whatever it encrypted",
        ),
    ),
    ResourceType(
        "aws_kms_external_key",
        "KMS key",
        Layer.DATA,
        document="policy",
        consequence=Consequence(
            "becomes unreadable: databases stop, files and secrets cannot be opened",
            whom="everything that is encrypted with it",
            lasting="whatever it encrypted",
        ),
    ),
    ResourceType(
        "aws_kms_replica_key",
        "replica of a KMS key",
        Layer.DATA,
        document="policy",
        consequence=Consequence("becomes unreadable", whom="everything in its Region that is encrypted with it"),
    ),
    ResourceType(
        "aws_kms_replica_external_key",
        "replica of a KMS key",
        Layer.DATA,
        consequence=Consequence("becomes unreadable", whom="everything in its Region that is encrypted with it"),
    ),
    ResourceType(
        "aws_kms_alias",
        "KMS alias",
        Layer.DATA,
        identity=("name",),
        parent="target_key_id",
        consequence=Consequence("get an error", whom="applications that name the key by it"),
    ),
    ResourceType(
        "aws_kms_key_policy",
        "key policy",
        Layer.DATA,
        identity=("key_id",),
        parent="key_id",
        document="policy",
        consequence=Consequence(
            "can no longer use the key: the default policy takes its place",
            whom="whoever only the policy lets in",
        ),
    ),
    ResourceType(
        "aws_kms_grant",
        "KMS grant",
        Layer.DATA,
        parent="key_id",
        consequence=Consequence("can no longer use the key", whom="the service or role that it names"),
    ),
    ResourceType(
        "aws_kms_ciphertext", "encrypted text", Layer.DATA, harmless="It exists only in the state: no object is deleted."
    ),
    ResourceType(
        "aws_kms_custom_key_store",
        "custom key store",
        Layer.DATA,
        identity=("custom_key_store_name",),
        consequence=Consequence("cannot be opened", whom="everything that is encrypted with its keys", reach=Reach.ALL),
    ),
)
