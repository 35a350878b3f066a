"""AWS Backup, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BACKUPS_LOST = Consequence(
    "can restore nothing that was backed up in it", whom="operators", lasting="the backups in it", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_backup_logically_air_gapped_vault",
        "air-gapped backup vault",
        Layer.DATA,
        identity=("name",),
        consequence=_BACKUPS_LOST,
    ),
    ResourceType(
        "aws_backup_vault",
        "backup vault",
        Layer.DATA,
        identity=("name",),
        consequence=_BACKUPS_LOST,
    ),
    ResourceType(
        "aws_backup_plan",
        "backup plan",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("find no new backups after a fault", whom="operators"),
    ),
    ResourceType(
        "aws_backup_selection",
        "backup selection",
        Layer.DATA,
        parent="plan_id",
        identity=("plan_id", "name"),
        consequence=Consequence("find no new backups of what it selects after a fault", whom="operators"),
    ),
    ResourceType(
        "aws_backup_vault_lock_configuration",
        "lock of a backup vault",
        Layer.DATA,
        identity=("backup_vault_name",),
        parent="backup_vault_name",
        parent_types=("aws_backup_vault", "aws_backup_logically_air_gapped_vault"),
        consequence=Consequence(
            "can be deleted before their time, by mistake or by an attacker", whom="backups in the vault", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_backup_vault_policy",
        "policy of a backup vault",
        Layer.DATA,
        document="policy",
        identity=("backup_vault_name",),
        parent="backup_vault_name",
        parent_types=("aws_backup_vault", "aws_backup_logically_air_gapped_vault"),
        consequence=Consequence(
            "can be deleted where it forbade that, and copies from accounts that it let in fail",
            whom="backups in the vault",
        ),
    ),
    ResourceType(
        "aws_backup_framework",
        "backup audit framework",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("are no longer told which resources lack a backup", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_backup_global_settings",
        "backup settings of an organization",
        Layer.DATA,
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_backup_region_settings",
        "backup settings of a region",
        Layer.DATA,
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_backup_report_plan",
        "backup report plan",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("get no more reports of backups that failed", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_backup_restore_testing_plan",
        "restore testing plan",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "learn only in an emergency whether backups can be restored", whom="operators", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_backup_restore_testing_selection",
        "selection of a restore testing plan",
        Layer.DATA,
        identity=("restore_testing_plan_name", "name"),
        parent="restore_testing_plan_name",
        parent_types=("aws_backup_restore_testing_plan",),
        consequence=Consequence(
            "learn only in an emergency whether these backups can be restored", whom="operators", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_backup_vault_notifications",
        "notifications of a backup vault",
        Layer.MONITORING,
        identity=("backup_vault_name",),
        parent="backup_vault_name",
        parent_types=("aws_backup_vault", "aws_backup_logically_air_gapped_vault"),
        consequence=Consequence("are no longer told of backups that fail", whom="operators", reach=Reach.LATER),
    ),
)
