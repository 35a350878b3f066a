"""AWS Backup."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "backup"
_GONE = ("ResourceNotFoundException",)


def _tags(arn: str) -> Detail:
    return Detail("tag_map", Call("list_tags", "Tags", {"ResourceArn": arn}, gone=_GONE))


VAULT = LiveReader(
    type="aws_backup_vault",
    service=_SERVICE,
    # Asked for one vault that is not there, AWS says "access denied": a listing tells the two apart.
    read=Call("list_backup_vaults", "BackupVaultList"),
    id="BackupVaultName",
    state_id="name",
    details=(_tags("BackupVaultArn"),),
    attributes={},
    tags="tag_map[0]",
    not_compared={"kms_key_arn": "AWS lets nobody edit it"},
)


def _rules(live: LiveObject) -> list[dict[str, Any]]:
    plan: dict[str, Any] = next(iter(live.get("plan") or []), {})
    found = plan.get("BackupPlan") or {}
    return [_rule(item) for item in found.get("Rules") or []]


def _rule(item: dict[str, Any]) -> dict[str, Any]:
    names = {
        "rule_name": "RuleName",
        "target_vault_name": "TargetBackupVaultName",
        "schedule": "ScheduleExpression",
        "enable_continuous_backup": "EnableContinuousBackup",
        "start_window": "StartWindowMinutes",
        "completion_window": "CompletionWindowMinutes",
    }
    kept = item.get("Lifecycle") or {}
    lifecycle = {"cold_storage_after": kept.get("MoveToColdStorageAfterDays"), "delete_after": kept.get("DeleteAfterDays")}
    return {
        **{name: item[key] for name, key in names.items() if key in item},
        "lifecycle": [lifecycle] if kept else [],
    }


PLAN = LiveReader(
    type="aws_backup_plan",
    service=_SERVICE,
    read=Call("list_backup_plans", "BackupPlansList"),
    check=Call("get_backup_plan", "@", {"BackupPlanId": "id"}, gone=_GONE),
    id="BackupPlanId",
    details=(
        Detail("plan", Call("get_backup_plan", "@", {"BackupPlanId": "BackupPlanId"}, gone=_GONE)),
        _tags("BackupPlanArn"),
    ),
    attributes={"name": "plan[0].BackupPlan.BackupPlanName", "rule": Attribute(_rules)},
    tags="tag_map[0]",
)

LOCK = LiveReader(
    type="aws_backup_vault_lock_configuration",
    service=_SERVICE,
    read=Call("describe_backup_vault", "@", {"BackupVaultName": "backup_vault_name"}, gone=_GONE),
    id="BackupVaultName",
    state_id="backup_vault_name",
    gone=lambda live: not (live.get("Locked") or live.get("MinRetentionDays") or live.get("MaxRetentionDays")),
    attributes={"min_retention_days": "MinRetentionDays", "max_retention_days": "MaxRetentionDays"},
    not_compared={"changeable_for_days": "AWS answers with a date, which does not move"},
)

LIVE_READERS = (
    VAULT,
    PLAN,
    LOCK,
)
