"""EC2 instances, volumes and what is attached to them."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

from tfguard.readings.live import Live
from tfguard.readings.reading import Attribute, Call, Detail, Parent, Reading, Sibling, Unmanaged

_SERVICE = "ec2"
_INSTANCE_GONE = ("InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed")
_RUNNING = "contains(['running', 'stopped'], State.Name)"


def _profile(live: Live) -> str:
    arn = str((live.get("IamInstanceProfile") or {}).get("Arn") or "")
    return arn.rsplit("/", 1)[-1]


def _metadata(live: Live) -> list[dict[str, Any]] | None:
    found = live.get("MetadataOptions")
    if not found:
        return None
    names = {
        "http_endpoint": "HttpEndpoint",
        "http_tokens": "HttpTokens",
        "http_put_response_hop_limit": "HttpPutResponseHopLimit",
        "instance_metadata_tags": "InstanceMetadataTags",
    }
    return [{name: found.get(key) for name, key in names.items() if key in found}]


def _monitoring(live: Live) -> bool | None:
    state = (live.get("Monitoring") or {}).get("State")
    return None if state is None else state in ("enabled", "pending")


def _user_data(live: Live) -> str | None:
    """As the state has it: a hash up to version 5 of the provider, later the text itself."""
    data = next(iter(live.get("user_data") or []), None)
    if data is None:
        return None
    text = str(live.state.get("user_data") or "")
    plain = _decoded(data)
    return (
        hashlib.sha1(plain, usedforsecurity=False).hexdigest()
        if len(text) == 40 and _is_hex(text)
        else plain.decode("utf-8", "replace")
    )


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return data.encode()


def _is_hex(text: str) -> bool:
    return all(character in "0123456789abcdef" for character in text)


def _attribute(name: str, key: str) -> Detail:
    call = Call("describe_instance_attribute", f"{key}.Value", {"InstanceId": "InstanceId"}, fixed={"Attribute": name})
    return Detail(name, call, when=_RUNNING)


INSTANCE = Reading(
    type="aws_instance",
    service=_SERVICE,
    read=Call("describe_instances", "Reservations[].Instances[]"),
    check=Call("describe_instances", "Reservations[].Instances[]", {"InstanceIds": "[id]"}, gone=_INSTANCE_GONE),
    id="InstanceId",
    gone="contains(['terminated', 'shutting-down'], State.Name)",
    details=(
        _attribute("disableApiTermination", "DisableApiTermination"),
        _attribute("disableApiStop", "DisableApiStop"),
        _attribute("instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior"),
        Detail(
            "user_data",
            Call(
                "describe_instance_attribute", "UserData.Value", {"InstanceId": "InstanceId"}, fixed={"Attribute": "userData"}
            ),
            when=_RUNNING,
        ),
    ),
    attributes={
        "instance_type": "InstanceType",
        "vpc_security_group_ids": Attribute(
            "SecurityGroups[].GroupId",
            owned_by=(Sibling("aws_network_interface_sg_attachment", "network_interface_id", "primary_network_interface_id"),),
        ),
        "source_dest_check": "SourceDestCheck",
        "ebs_optimized": "EbsOptimized",
        "monitoring": Attribute(_monitoring),
        "iam_instance_profile": Attribute(_profile),
        "key_name": "KeyName",
        "metadata_options": Attribute(_metadata, unless_absent=True),
        "disable_api_termination": "disableApiTermination[0]",
        "disable_api_stop": "disableApiStop[0]",
        "instance_initiated_shutdown_behavior": Attribute("instanceInitiatedShutdownBehavior[0]", unless_absent=True),
        "user_data": Attribute(_user_data, unless_absent=True),
    },
    tags="Tags",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", "VpcId"),),
        where="contains(['running', 'pending', 'stopped', 'stopping'], State.Name) && !SpotInstanceRequestId",
        shown={"ami": "ImageId", "subnet_id": "SubnetId"},
    ),
    not_compared={
        "instance_state": "instances are stopped and started in daily work",
        "root_block_device": "volumes are compared where they are resources of their own",
    },
)

VOLUME = Reading(
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


ATTACHMENT = Reading(
    type="aws_volume_attachment",
    service=_SERVICE,
    read=Call("describe_volumes", _attachments),
    check=Call("describe_volumes", _attachments, {"VolumeIds": "[volume_id]"}, gone=("InvalidVolume.NotFound",)),
    id=lambda live: f"{live.get('Device')}|{live.get('InstanceId')}|{live.get('VolumeId')}",
    state_id=_attachment_key,
    attributes={},
)

KEY_PAIR = Reading(
    type="aws_key_pair",
    service=_SERVICE,
    read=Call("describe_key_pairs", "KeyPairs"),
    check=Call("describe_key_pairs", "KeyPairs", {"KeyNames": "[key_name]"}, gone=("InvalidKeyPair.NotFound",)),
    id="KeyName",
    state_id="key_name",
    attributes={},
    tags="Tags",
)


READINGS = (INSTANCE, VOLUME, ATTACHMENT, KEY_PAIR)
