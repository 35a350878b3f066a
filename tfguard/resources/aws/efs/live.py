"""Elastic File System."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "efs"
_GONE = ("FileSystemNotFound",)
_LEAVING = "contains(['deleted', 'deleting'], LifeCycleState)"


def _lifecycle(live: LiveObject) -> list[dict[str, Any]]:
    names = {
        "transition_to_ia": "TransitionToIA",
        "transition_to_archive": "TransitionToArchive",
        "transition_to_primary_storage_class": "TransitionToPrimaryStorageClass",
    }
    return [{name: item.get(key) or "" for name, key in names.items()} for item in live.get("lifecycle") or []]


FILE_SYSTEM = LiveReader(
    type="aws_efs_file_system",
    service=_SERVICE,
    read=Call("describe_file_systems", "FileSystems"),
    check=Call("describe_file_systems", "FileSystems", {"FileSystemId": "id"}, gone=_GONE),
    id="FileSystemId",
    gone=_LEAVING,
    details=(
        Detail(
            "lifecycle",
            Call("describe_lifecycle_configuration", "LifecyclePolicies", {"FileSystemId": "FileSystemId"}, gone=_GONE),
        ),
    ),
    attributes={
        "throughput_mode": "ThroughputMode",
        "provisioned_throughput_in_mibps": "ProvisionedThroughputInMibps",
        "lifecycle_policy": Attribute(_lifecycle),
        "protection": Attribute(
            "FileSystemProtection && [{replication_overwrite: FileSystemProtection.ReplicationOverwriteProtection}]",
            unless_absent=True,
        ),
    },
    tags="Tags",
)

MOUNT_TARGET = LiveReader(
    type="aws_efs_mount_target",
    service=_SERVICE,
    read=Call("describe_mount_targets", "MountTargets", {"FileSystemId": "file_system_id"}, gone=_GONE),
    check=Call("describe_mount_targets", "MountTargets", {"MountTargetId": "id"}, gone=("MountTargetNotFound",)),
    id="MountTargetId",
    gone=_LEAVING,
    details=(
        Detail(
            "groups",
            Call(
                "describe_mount_target_security_groups",
                "SecurityGroups",
                {"MountTargetId": "MountTargetId"},
                gone=("MountTargetNotFound",),
            ),
        ),
    ),
    attributes={"security_groups": "groups"},
)

ACCESS_POINT = LiveReader(
    type="aws_efs_access_point",
    service=_SERVICE,
    read=Call("describe_access_points", "AccessPoints"),
    check=Call("describe_access_points", "AccessPoints", {"AccessPointId": "id"}, gone=("AccessPointNotFound",)),
    id="AccessPointId",
    gone=_LEAVING,
    attributes={},
    tags="Tags",
    not_compared={"posix_user": "AWS lets nobody edit an access point"},
)

POLICY = LiveReader(
    type="aws_efs_file_system_policy",
    service=_SERVICE,
    read=Call("describe_file_system_policy", "@", {"FileSystemId": "file_system_id"}, gone=("PolicyNotFound", *_GONE)),
    id="FileSystemId",
    state_id="file_system_id",
    attributes={"policy": Attribute("Policy", normalise=iam_policy)},
)


def _backup(live: LiveObject) -> list[dict[str, Any]]:
    status = str((live.get("BackupPolicy") or {}).get("Status") or "")
    return [{"status": {"ENABLING": "ENABLED", "DISABLING": "DISABLED"}.get(status, status)}]


BACKUP = LiveReader(
    type="aws_efs_backup_policy",
    service=_SERVICE,
    read=Call(
        "describe_backup_policy",
        "{BackupPolicy: BackupPolicy}",
        {"FileSystemId": "file_system_id"},
        gone=("PolicyNotFound", *_GONE),
        context=("FileSystemId",),
    ),
    id="FileSystemId",
    state_id="file_system_id",
    attributes={"backup_policy": Attribute(_backup)},
)

LIVE_READERS = (
    FILE_SYSTEM,
    MOUNT_TARGET,
    ACCESS_POINT,
    POLICY,
    BACKUP,
)
