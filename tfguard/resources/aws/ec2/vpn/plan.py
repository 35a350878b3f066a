"""Customer gateways, VPN gateways and connections, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_customer_gateway", "customer gateway", Layer.NETWORK),
    ResourceType("aws_vpn_gateway", "virtual private gateway", Layer.NETWORK),
    ResourceType("aws_vpn_gateway_attachment", "virtual private gateway attachment", Layer.NETWORK, parent="vpn_gateway_id"),
    ResourceType(
        "aws_vpn_connection",
        "VPN connection",
        Layer.NETWORK,
        endpoints=("tunnel1_address", "tunnel2_address"),
        consequence=Consequence(
            "cannot reach each other any more", whom="the networks on both sides", lasting="its addresses and keys"
        ),
    ),
    ResourceType("aws_vpn_connection_route", "VPN route", Layer.NETWORK, parent="vpn_connection_id"),
)
