"""Elastic IP addresses, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveFacts, LiveReader, PublicAddress

_SERVICE = "ec2"

ADDRESS = LiveReader(
    type="aws_eip",
    service=_SERVICE,
    read=Call("describe_addresses", "Addresses"),
    check=Call("describe_addresses", "Addresses", {"AllocationIds": "[id]"}, gone=("InvalidAllocationID.NotFound",)),
    id="AllocationId",
    attributes={
        "instance": "InstanceId",
        "network_interface": lambda live: live.get("NetworkInterfaceId") if live.state.get("network_interface") else None,
    },
    tags="Tags",
    facts=LiveFacts(address=PublicAddress("PublicIp", "public_ip", fixed=True)),
)

ADDRESS_ASSOCIATION = LiveReader(
    type="aws_eip_association",
    service=_SERVICE,
    read=Call("describe_addresses", "Addresses[?AssociationId]"),
    check=Call(
        "describe_addresses",
        "Addresses[?AssociationId]",
        {"Filters": "[{Name: 'association-id', Values: [id]}]"},
        gone=("InvalidAssociationID.NotFound", "InvalidAllocationID.NotFound"),
    ),
    id="AssociationId",
    attributes={"instance_id": "InstanceId", "network_interface_id": "NetworkInterfaceId", "allocation_id": "AllocationId"},
)

LIVE_READERS = (
    ADDRESS,
    ADDRESS_ASSOCIATION,
)
