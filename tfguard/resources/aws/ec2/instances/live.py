"""EC2 instances, fleets, images and key pairs, as AWS answers."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import (
    Attribute,
    Call,
    Detail,
    LiveFacts,
    LiveReader,
    Parent,
    PublicAddress,
    Unmanaged,
)

_SERVICE = "ec2"
_INSTANCE_GONE = ("InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed")
_RUNNING = "contains(['running', 'stopped'], State.Name)"


def _profile(live: LiveObject) -> str:
    arn = str((live.get("IamInstanceProfile") or {}).get("Arn") or "")
    return arn.rsplit("/", 1)[-1]


def _metadata(live: LiveObject) -> list[dict[str, Any]] | None:
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


def _monitoring(live: LiveObject) -> bool | None:
    state = (live.get("Monitoring") or {}).get("State")
    return None if state is None else state in ("enabled", "pending")


def _user_data(live: LiveObject) -> str | None:
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


def _devices(live: LiveObject) -> list[dict[str, Any]]:
    """The volumes of an instance, under the names that Terraform gives their parts."""
    kept = {item.get("DeviceName"): item.get("Ebs") or {} for item in live.get("BlockDeviceMappings") or []}
    return [
        {
            "device_name": attachment.get("Device"),
            "delete_on_termination": kept.get(attachment.get("Device"), {}).get("DeleteOnTermination"),
            **{name: volume[key] for name, key in _VOLUME_PARTS.items() if key in volume},
        }
        for volume in live.get("volumes") or []
        for attachment in volume.get("Attachments") or []
        if attachment.get("InstanceId") == live.get("InstanceId")
    ]


_VOLUME_PARTS = {"volume_size": "Size", "volume_type": "VolumeType", "iops": "Iops", "throughput": "Throughput"}


def _root_device(live: LiveObject) -> list[dict[str, Any]] | None:
    found = [item for item in _devices(live) if item["device_name"] == live.get("RootDeviceName")]
    return found or None


def _other_devices(live: LiveObject) -> list[dict[str, Any]] | None:
    """The devices that the state has: a volume that is attached by hand has no place in an instance's resource."""
    known = {item.get("device_name") for item in live.state.get("ebs_block_device") or []}
    return [item for item in _devices(live) if item["device_name"] in known] if known else None


def _attribute(name: str, key: str) -> Detail:
    call = Call("describe_instance_attribute", f"{key}.Value", {"InstanceId": "InstanceId"}, fixed={"Attribute": name})
    return Detail(name, call, when=_RUNNING)


INSTANCE = LiveReader(
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
        Detail("volumes", Call("describe_volumes", "Volumes"), when="BlockDeviceMappings[0]"),
    ),
    attributes={
        "instance_type": "InstanceType",
        "vpc_security_group_ids": "SecurityGroups[].GroupId",
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
        "root_block_device": Attribute(_root_device, unless_absent=True),
        "ebs_block_device": Attribute(_other_devices, unless_absent=True),
    },
    tags="Tags",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", "VpcId"),),
        where="contains(['running', 'pending', 'stopped', 'stopping'], State.Name) && !SpotInstanceRequestId",
        shown={"ami": "ImageId", "subnet_id": "SubnetId"},
    ),
    not_compared={"instance_state": "instances are stopped and started in daily work"},
    facts=LiveFacts(address=PublicAddress("PublicIpAddress", "public_ip")),
)

KEY_PAIR = LiveReader(
    type="aws_key_pair",
    service=_SERVICE,
    read=Call("describe_key_pairs", "KeyPairs"),
    check=Call("describe_key_pairs", "KeyPairs", {"KeyNames": "[key_name]"}, gone=("InvalidKeyPair.NotFound",)),
    id="KeyName",
    state_id="key_name",
    attributes={},
    tags="Tags",
)

PLACEMENT_GROUP = LiveReader(
    type="aws_placement_group",
    service=_SERVICE,
    read=Call("describe_placement_groups", "PlacementGroups"),
    check=Call(
        "describe_placement_groups", "PlacementGroups", {"GroupNames": "[name]"}, gone=("InvalidPlacementGroup.Unknown",)
    ),
    id="GroupName",
    state_id="name",
    gone="contains(['deleted', 'deleting'], State)",
    attributes={},
    tags="Tags",
)

IMAGE = LiveReader(
    type="aws_ami",
    service=_SERVICE,
    read=Call("describe_images", "Images", fixed={"Owners": ["self"]}),
    check=Call("describe_images", "Images", {"ImageIds": "[id]"}, gone=("InvalidAMIID.NotFound", "InvalidAMIID.Unavailable")),
    id="ImageId",
    attributes={"description": "Description", "deprecation_time": "DeprecationTime"},
    tags="Tags",
)

LIVE_READERS = (
    INSTANCE,
    KEY_PAIR,
    PLACEMENT_GROUP,
    IMAGE,
)
