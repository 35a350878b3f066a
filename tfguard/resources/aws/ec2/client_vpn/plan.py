"""Client VPN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_client_vpn_authorization_rule",
        "client VPN authorization rule",
        Layer.NETWORK,
        identity=("client_vpn_endpoint_id", "target_network_cidr", "access_group_id"),
        parent="client_vpn_endpoint_id",
        consequence=Consequence(
            "can no longer reach the network behind the VPN", whom="users whom it lets in", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ec2_client_vpn_endpoint",
        "client VPN endpoint",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect from outside",
            lasting="its DNS name, which is in every user's configuration",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ec2_client_vpn_network_association",
        "client VPN network association",
        Layer.NETWORK,
        identity=("client_vpn_endpoint_id", "subnet_id"),
        parent="client_vpn_endpoint_id",
        consequence=Consequence("are cut off, and cannot connect again where it was the last", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ec2_client_vpn_route",
        "client VPN route",
        Layer.NETWORK,
        identity=("client_vpn_endpoint_id", "destination_cidr_block", "target_vpc_subnet_id"),
        parent="client_vpn_endpoint_id",
        consequence=Consequence("can no longer reach its destination", reach=Reach.PART),
    ),
)
