"""Internet, NAT and egress-only gateways, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.ec2.attachments import held
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader, Parent, Unmanaged

_SERVICE = "ec2"

INTERNET_GATEWAY = LiveReader(
    type="aws_internet_gateway",
    service=_SERVICE,
    read=Call("describe_internet_gateways", "InternetGateways"),
    check=Call(
        "describe_internet_gateways",
        "InternetGateways",
        {"InternetGatewayIds": "[id]"},
        gone=("InvalidInternetGatewayID.NotFound",),
    ),
    id="InternetGatewayId",
    attributes={"vpc_id": "Attachments[0].VpcId"},
    tags="Tags",
)

EGRESS_ONLY_GATEWAY = LiveReader(
    type="aws_egress_only_internet_gateway",
    service=_SERVICE,
    read=Call("describe_egress_only_internet_gateways", "EgressOnlyInternetGateways"),
    check=Call(
        "describe_egress_only_internet_gateways",
        "EgressOnlyInternetGateways",
        {"EgressOnlyInternetGatewayIds": "[id]"},
        gone=("InvalidGatewayID.NotFound",),
    ),
    id="EgressOnlyInternetGatewayId",
    attributes={"vpc_id": "Attachments[0].VpcId"},
    tags="Tags",
)

NAT_GATEWAY = LiveReader(
    type="aws_nat_gateway",
    service=_SERVICE,
    read=Call("describe_nat_gateways", "NatGateways"),
    check=Call(
        "describe_nat_gateways",
        "NatGateways",
        {"NatGatewayIds": "[id]"},
        gone=("NatGatewayNotFound", "InvalidNatGatewayID.NotFound"),
    ),
    id="NatGatewayId",
    gone="contains(['deleted', 'deleting', 'failed'], State)",
    attributes={
        "allocation_id": "NatGatewayAddresses[0].AllocationId",
        "connectivity_type": Attribute("ConnectivityType", unless_absent=True),
        "subnet_id": "SubnetId",
    },
    tags="Tags",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", "VpcId"),),
        where="contains(['available', 'pending'], State)",
        shown={"subnet_id": "SubnetId"},
    ),
)


def _internet(page: Any) -> list[dict[str, Any]]:
    return held(page, "InternetGateways", "Attachments")


INTERNET_GATEWAY_ATTACHMENT = LiveReader(
    type="aws_internet_gateway_attachment",
    service=_SERVICE,
    read=Call("describe_internet_gateways", _internet),
    check=Call(
        "describe_internet_gateways",
        _internet,
        {"InternetGatewayIds": "[internet_gateway_id]"},
        gone=("InvalidInternetGatewayID.NotFound",),
    ),
    id="join(':', [InternetGatewayId, VpcId])",
    state_id="join(':', [internet_gateway_id, vpc_id])",
    attributes={},
)

LIVE_READERS = (
    INTERNET_GATEWAY,
    EGRESS_ONLY_GATEWAY,
    NAT_GATEWAY,
    INTERNET_GATEWAY_ATTACHMENT,
)
