"""Internet, NAT and egress-only gateways, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_internet_gateway",
        "internet gateway",
        Layer.NETWORK,
        parent="vpc_id",
        consequence=Consequence("lose their way to the internet, in both directions", whom="the subnets behind it"),
    ),
    ResourceType("aws_internet_gateway_attachment", "internet gateway attachment", Layer.NETWORK, parent="vpc_id"),
    ResourceType("aws_egress_only_internet_gateway", "egress-only gateway", Layer.NETWORK, parent="vpc_id"),
    ResourceType(
        "aws_nat_gateway",
        "NAT gateway",
        Layer.NETWORK,
        parent="subnet_id",
        endpoints=("public_ip",),
        consequence=Consequence(
            "lose their way to the internet: calls to payment, mail and cloud services time out",
            whom="the subnets behind it",
            lasting="its address, where that is not reserved",
        ),
    ),
    ResourceType(
        "aws_ec2_carrier_gateway",
        "carrier gateway",
        Layer.NETWORK,
        parent="vpc_id",
        consequence=Consequence(
            "can no longer reach the instances behind it", whom="devices in the carrier's network", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_ec2_local_gateway_route",
        "local gateway route",
        Layer.NETWORK,
        identity=("local_gateway_route_table_id", "destination_cidr_block"),
        parent="local_gateway_route_table_id",
        consequence=Consequence(
            "have no way between the Outpost and the local network", whom="packets to its destination", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ec2_local_gateway_route_table_vpc_association",
        "local gateway VPC association",
        Layer.NETWORK,
        identity=("local_gateway_route_table_id", "vpc_id"),
        parent="local_gateway_route_table_id",
        consequence=Consequence(
            "can no longer reach each other", whom="the VPC on the Outpost and the local network", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_nat_gateway_eip_association",
        "address of a NAT gateway",
        Layer.NETWORK,
        identity=("nat_gateway_id", "allocation_id"),
        parent="nat_gateway_id",
        consequence=Consequence(
            "break, and partners that only allow that address see another one",
            whom="connections that leave through that address",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_ec2_local_gateway_route_table",
        "local gateway route table",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other",
            whom="the networks on both sides of the Outpost",
            lasting="its routes and associations",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ec2_local_gateway_route_table_virtual_interface_group_association",
        "interfaces of a local gateway route table",
        Layer.NETWORK,
        identity=("local_gateway_route_table_id", "local_gateway_virtual_interface_group_id"),
        parent="local_gateway_route_table_id",
        consequence=Consequence(
            "can no longer reach each other", whom="the networks on both sides of the Outpost", reach=Reach.ALL
        ),
    ),
)
