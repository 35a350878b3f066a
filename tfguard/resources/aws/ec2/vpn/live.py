"""Customer gateways, VPN gateways and connections, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.ec2.attachments import held
from tfguard.resources.shapes.live_object import inside
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "ec2"
_LEAVING = "contains(['deleted', 'deleting', 'failed', 'rejected'], State)"

CUSTOMER_GATEWAY = LiveReader(
    type="aws_customer_gateway",
    service=_SERVICE,
    read=Call("describe_customer_gateways", "CustomerGateways"),
    check=Call(
        "describe_customer_gateways",
        "CustomerGateways",
        {"CustomerGatewayIds": "[id]"},
        gone=("InvalidCustomerGatewayID.NotFound",),
    ),
    id="CustomerGatewayId",
    gone=_LEAVING,
    attributes={},
    tags="Tags",
    not_compared={"ip_address": "AWS lets nobody edit it"},
)

VPN_GATEWAY = LiveReader(
    type="aws_vpn_gateway",
    service=_SERVICE,
    read=Call("describe_vpn_gateways", "VpnGateways"),
    check=Call("describe_vpn_gateways", "VpnGateways", {"VpnGatewayIds": "[id]"}, gone=("InvalidVpnGatewayID.NotFound",)),
    id="VpnGatewayId",
    gone=_LEAVING,
    attributes={"vpc_id": "(VpcAttachments[?State == 'attached' || State == 'attaching'].VpcId)[0]"},
    tags="Tags",
)

VPN_CONNECTION = LiveReader(
    type="aws_vpn_connection",
    service=_SERVICE,
    read=Call("describe_vpn_connections", "VpnConnections"),
    check=Call(
        "describe_vpn_connections",
        "VpnConnections",
        {"VpnConnectionIds": "[id]"},
        gone=("InvalidVpnConnectionID.NotFound",),
    ),
    id="VpnConnectionId",
    gone=_LEAVING,
    attributes={
        "customer_gateway_id": Attribute("CustomerGatewayId", unless_absent=True),
        "vpn_gateway_id": "VpnGatewayId",
        "transit_gateway_id": "TransitGatewayId",
        "local_ipv4_network_cidr": Attribute("Options.LocalIpv4NetworkCidr", unless_absent=True),
        "remote_ipv4_network_cidr": Attribute("Options.RemoteIpv4NetworkCidr", unless_absent=True),
    },
    tags="Tags",
    not_compared={"tunnel1_preshared_key": "a secret", "tunnel1_*": "AWS answers for tunnels in an order of its own"},
)


def _vpn(page: Any) -> list[dict[str, Any]]:
    return held(page, "VpnGateways", "VpcAttachments")


VPN_GATEWAY_ATTACHMENT = LiveReader(
    type="aws_vpn_gateway_attachment",
    service=_SERVICE,
    read=Call("describe_vpn_gateways", _vpn),
    check=Call("describe_vpn_gateways", _vpn, {"VpnGatewayIds": "[vpn_gateway_id]"}, gone=("InvalidVpnGatewayID.NotFound",)),
    id="join(':', [VpnGatewayId, VpcId])",
    state_id="join(':', [vpn_gateway_id, vpc_id])",
    attributes={},
)

_static_routes = inside("VpnConnections", "VpnConnectionId", "Routes")

VPN_ROUTE = LiveReader(
    type="aws_vpn_connection_route",
    service=_SERVICE,
    read=Call("describe_vpn_connections", _static_routes),
    check=Call(
        "describe_vpn_connections",
        _static_routes,
        {"VpnConnectionIds": "[vpn_connection_id]"},
        gone=("InvalidVpnConnectionID.NotFound",),
    ),
    id="join(':', [DestinationCidrBlock, VpnConnectionId])",
    state_id="join(':', [destination_cidr_block, vpn_connection_id])",
    gone="contains(['deleted', 'deleting'], State)",
    attributes={},
)

LIVE_READERS = (
    CUSTOMER_GATEWAY,
    VPN_GATEWAY,
    VPN_CONNECTION,
    VPN_GATEWAY_ATTACHMENT,
    VPN_ROUTE,
)
