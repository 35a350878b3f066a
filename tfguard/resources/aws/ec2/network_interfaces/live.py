"""Network interfaces, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "ec2"


def _interface_attachments(page: Any) -> list[dict[str, Any]]:
    return [
        {"NetworkInterfaceId": item["NetworkInterfaceId"], **item["Attachment"]}
        for item in page.get("NetworkInterfaces") or []
        if item.get("Attachment")
    ]


INTERFACE_ATTACHMENT = LiveReader(
    type="aws_network_interface_attachment",
    service=_SERVICE,
    read=Call("describe_network_interfaces", _interface_attachments),
    check=Call(
        "describe_network_interfaces",
        _interface_attachments,
        {"NetworkInterfaceIds": "[network_interface_id]"},
        gone=("InvalidNetworkInterfaceID.NotFound",),
    ),
    id="AttachmentId",
    state_id="attachment_id",
    attributes={},
)


def _interface_groups(page: Any) -> list[dict[str, Any]]:
    return [
        {"NetworkInterfaceId": item["NetworkInterfaceId"], "GroupId": group["GroupId"]}
        for item in page.get("NetworkInterfaces") or []
        for group in item.get("Groups") or []
    ]


INTERFACE_GROUP = LiveReader(
    type="aws_network_interface_sg_attachment",
    service=_SERVICE,
    read=Call("describe_network_interfaces", _interface_groups),
    check=Call(
        "describe_network_interfaces",
        _interface_groups,
        {"NetworkInterfaceIds": "[network_interface_id]"},
        gone=("InvalidNetworkInterfaceID.NotFound",),
    ),
    id="join('_', [GroupId, NetworkInterfaceId])",
    state_id="join('_', [security_group_id, network_interface_id])",
    attributes={},
)

INTERFACE = LiveReader(
    type="aws_network_interface",
    service=_SERVICE,
    read=Call("describe_network_interfaces", "NetworkInterfaces"),
    check=Call(
        "describe_network_interfaces",
        "NetworkInterfaces",
        {"NetworkInterfaceIds": "[id]"},
        gone=("InvalidNetworkInterfaceID.NotFound",),
    ),
    id="NetworkInterfaceId",
    attributes={
        "description": "Description",
        "security_groups": "Groups[].GroupId",
        "source_dest_check": "SourceDestCheck",
        "private_ips": "PrivateIpAddresses[].PrivateIpAddress",
    },
    tags="TagSet",
)

LIVE_READERS = (
    INTERFACE_ATTACHMENT,
    INTERFACE_GROUP,
    INTERFACE,
)
