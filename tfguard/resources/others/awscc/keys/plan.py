"""Keys, secrets and backups of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KEY = Consequence(
    "can no longer read or write their data",
    whom="whoever encrypts with it",
    lasting="the key, and what is encrypted with it",
    reach=Reach.ALL,
)
_BACKUP = Consequence("have no new copy when data is lost", whom="operators", reach=Reach.LATER)
_GLUE = Consequence("fail", whom="queries and jobs that use it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_kms_key",
        "encryption key",
        Layer.DATA,
        consequence=_KEY,
    ),
    ResourceType(
        "awscc_kms_replica_key",
        "replica of an encryption key",
        Layer.DATA,
        consequence=_KEY,
    ),
    ResourceType(
        "awscc_kms_alias",
        "name of an encryption key",
        Layer.DATA,
        consequence=Consequence("gets an error", whom="whoever encrypts by this name", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_secretsmanager_secret",
        "secret",
        Layer.DATA,
        consequence=Consequence(
            "fail, or do not start", whom="applications that read it", lasting="its value", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_secretsmanager_rotation_schedule",
        "rotation of a secret",
        Layer.DATA,
        consequence=Consequence("is no longer rotated", whom="the secret", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_secretsmanager_resource_policy",
        "policy of a secret",
        Layer.IDENTITY,
        consequence=Consequence("can no longer read the secret", whom="whoever it lets read", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ssm_parameter",
        "parameter",
        Layer.DATA,
        consequence=Consequence("fail, or do not start", whom="applications that read it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_backup_backup_plan",
        "backup plan",
        Layer.DATA,
        consequence=_BACKUP,
    ),
    ResourceType(
        "awscc_backup_backup_selection",
        "backup selection",
        Layer.DATA,
        consequence=_BACKUP,
    ),
    ResourceType(
        "awscc_backup_backup_vault",
        "backup vault",
        Layer.DATA,
        consequence=Consequence("have no copy when data is lost", whom="operators", lasting="its copies", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_glue_job",
        "Glue job",
        Layer.DATA,
        consequence=_GLUE,
    ),
    ResourceType(
        "awscc_glue_crawler",
        "Glue crawler",
        Layer.DATA,
        consequence=_GLUE,
    ),
    ResourceType(
        "awscc_glue_trigger",
        "Glue trigger",
        Layer.DATA,
        consequence=_GLUE,
    ),
    ResourceType(
        "awscc_glue_database",
        "Glue database",
        Layer.DATA,
        consequence=Consequence(
            "fail: they are not found",
            whom="queries of its tables",
            lasting="tables that crawlers and jobs have made in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_glue_registry",
        "schema registry",
        Layer.DATA,
        consequence=Consequence(
            "get an error",
            whom="applications that write or read by its schemas",
            lasting="its schemas, whose ids are in the messages",
            reach=Reach.ALL,
        ),
    ),
)
