"""VPCs, their address ranges and DHCP options, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_vpc", "VPC", Layer.NETWORK),
    ResourceType("aws_default_vpc", "VPC", Layer.NETWORK),
    ResourceType("aws_vpc_ipv4_cidr_block_association", "address range of a VPC", Layer.NETWORK, parent="vpc_id"),
    ResourceType("aws_vpc_ipv6_cidr_block_association", "address range of a VPC", Layer.NETWORK, parent="vpc_id"),
    ResourceType("aws_vpc_dhcp_options", "DHCP option set", Layer.NETWORK),
    ResourceType("aws_vpc_dhcp_options_association", "DHCP option set of a VPC", Layer.NETWORK, parent="vpc_id"),
)
