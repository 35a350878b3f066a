"""AWS Backup, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_backup_vault", "backup vault", Layer.DATA, identity=("name",)),
    ResourceType("aws_backup_plan", "backup plan", Layer.DATA, identity=("name",)),
    ResourceType("aws_backup_selection", "backup selection", Layer.DATA, parent="plan_id"),
    ResourceType("aws_backup_vault_lock_configuration", "lock of a backup vault", Layer.DATA),
    ResourceType("aws_backup_vault_policy", "policy of a backup vault", Layer.DATA, document="policy"),
)
