"""VPCs, their address ranges and DHCP options, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc",
        "VPC",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it", lasting="its id, and what is in it"),
    ),
    ResourceType(
        "aws_default_vpc",
        "VPC",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it", lasting="its id, and what is in it"),
    ),
    ResourceType(
        "aws_vpc_ipv4_cidr_block_association",
        "address range of a VPC",
        Layer.NETWORK,
        parent="vpc_id",
        identity=("vpc_id", "cidr_block"),
        consequence=Consequence("cannot be made, or are lost", whom="subnets with those addresses"),
    ),
    ResourceType(
        "aws_vpc_ipv6_cidr_block_association",
        "address range of a VPC",
        Layer.NETWORK,
        parent="vpc_id",
        identity=("vpc_id", "ipv6_cidr_block"),
        consequence=Consequence(
            "cannot be made, or are lost",
            whom="subnets with those addresses",
            lasting="the address range, where Amazon gave it",
        ),
    ),
    ResourceType(
        "aws_vpc_dhcp_options",
        "DHCP option set",
        Layer.NETWORK,
        consequence=Consequence(
            "lose the name servers and the domain that it gives them", whom="machines in the VPCs that use it"
        ),
    ),
    ResourceType(
        "aws_vpc_dhcp_options_association",
        "DHCP option set of a VPC",
        Layer.NETWORK,
        parent="vpc_id",
        consequence=Consequence("lose the name servers and the domain that it gives them", whom="machines in the VPC"),
    ),
    ResourceType(
        "aws_vpc_block_public_access_exclusion",
        "exclusion from blocked public access",
        Layer.NETWORK,
        consequence=Consequence(
            "loses its way to and from the internet: the region's block applies to it again",
            whom="the excluded VPC or subnet",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_vpc_encryption_control",
        "VPC encryption control",
        Layer.NETWORK,
        identity=("vpc_id",),
        parent="vpc_id",
        consequence=Consequence("may go unencrypted, and nobody sees it", whom="traffic in the VPC", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_vpc_network_performance_metric_subscription",
        "network performance metric",
        Layer.MONITORING,
        identity=("source", "destination", "metric", "statistic"),
        consequence=Consequence(
            "gets no more numbers", whom="whoever watches the latency between regions or zones", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_vpc_block_public_access_options",
        "public access setting of VPCs",
        Layer.NETWORK,
        consequence=Consequence(
            "can be reached from the internet again, wherever a gateway and a route lead there",
            whom="the VPCs of the Region",
            reach=Reach.LATER,
        ),
    ),
)
