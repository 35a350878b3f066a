"""EBS volumes and snapshots, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "ec2"

VOLUME = LiveReader(
    type="aws_ebs_volume",
    service=_SERVICE,
    read=Call("describe_volumes", "Volumes"),
    check=Call("describe_volumes", "Volumes", {"VolumeIds": "[id]"}, gone=("InvalidVolume.NotFound",)),
    id="VolumeId",
    attributes={
        "size": "Size",
        "type": "VolumeType",
        "iops": "Iops",
        "throughput": "Throughput",
        "multi_attach_enabled": "MultiAttachEnabled",
    },
    tags="Tags",
)


def _attachments(page: Any) -> list[dict[str, Any]]:
    return [item for volume in page.get("Volumes") or [] for item in volume.get("Attachments") or []]


def _attachment_key(state: Any) -> str:
    return f"{state.get('device_name')}|{state.get('instance_id')}|{state.get('volume_id')}"


ATTACHMENT = LiveReader(
    type="aws_volume_attachment",
    service=_SERVICE,
    read=Call("describe_volumes", _attachments),
    check=Call("describe_volumes", _attachments, {"VolumeIds": "[volume_id]"}, gone=("InvalidVolume.NotFound",)),
    id=lambda live: f"{live.get('Device')}|{live.get('InstanceId')}|{live.get('VolumeId')}",
    state_id=_attachment_key,
    attributes={},
)

SNAPSHOT = LiveReader(
    type="aws_ebs_snapshot",
    service=_SERVICE,
    read=Call("describe_snapshots", "Snapshots", fixed={"OwnerIds": ["self"]}),
    check=Call("describe_snapshots", "Snapshots", {"SnapshotIds": "[id]"}, gone=("InvalidSnapshot.NotFound",)),
    id="SnapshotId",
    attributes={},
    tags="Tags",
)

LIVE_READERS = (
    VOLUME,
    ATTACHMENT,
    SNAPSHOT,
)
