"""Customer gateways, VPN gateways and connections, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_customer_gateway", "customer gateway", Layer.NETWORK),
    ResourceType(
        "aws_vpn_gateway",
        "virtual private gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the VPC",
            whom="the networks behind its VPNs and Direct Connect",
            lasting="its id, and its attachments",
        ),
    ),
    ResourceType(
        "aws_vpn_gateway_attachment",
        "virtual private gateway attachment",
        Layer.NETWORK,
        parent="vpn_gateway_id",
        identity=("vpn_gateway_id", "vpc_id"),
        consequence=Consequence("can no longer reach the VPC", whom="the networks behind the gateway"),
    ),
    ResourceType(
        "aws_vpn_connection",
        "VPN connection",
        Layer.NETWORK,
        endpoints=("tunnel1_address", "tunnel2_address"),
        consequence=Consequence(
            "cannot reach each other any more", whom="the networks on both sides", lasting="its addresses and keys"
        ),
    ),
    ResourceType(
        "aws_vpn_connection_route",
        "VPN route",
        Layer.NETWORK,
        parent="vpn_connection_id",
        identity=("vpn_connection_id", "destination_cidr_block"),
        consequence=Consequence("can no longer be reached", whom="the network at its destination"),
    ),
    ResourceType(
        "aws_vpn_concentrator",
        "VPN concentrator",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the network",
            whom="the sites behind its VPN connections",
            lasting="its VPN connections, with their addresses and keys",
            reach=Reach.ALL,
        ),
    ),
)
