"""Amazon VPC IP Address Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc_ipam",
        "IP address manager",
        Layer.NETWORK,
        consequence=Consequence(
            "gets no more address ranges from it",
            whom="whoever plans networks",
            lasting="its record of which ranges are in use",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpc_ipam_organization_admin_account",
        "delegated administrator of IPAM",
        Layer.NETWORK,
        identity=("delegated_admin_account_id",),
        consequence=Consequence(
            "can no longer manage the organization's address ranges", whom="the delegated account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_vpc_ipam_pool",
        "address pool",
        Layer.NETWORK,
        consequence=Consequence(
            "get no address range from it", whom="new VPCs and subnets", lasting="its allocations", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_vpc_ipam_pool_cidr",
        "address range of a pool",
        Layer.NETWORK,
        identity=("ipam_pool_id", "cidr"),
        parent="ipam_pool_id",
        consequence=Consequence("get no addresses from that range", whom="new VPCs and subnets", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_vpc_ipam_pool_cidr_allocation",
        "reserved address range",
        Layer.NETWORK,
        identity=("ipam_pool_id", "cidr"),
        parent="ipam_pool_id",
        consequence=Consequence(
            "is no longer reserved: it can be given to somebody else",
            whom="the range",
            lasting="the range, where IPAM chose it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpc_ipam_preview_next_cidr",
        "preview of the next free range",
        Layer.NETWORK,
        parent="ipam_pool_id",
        harmless="A preview: it reserves nothing.",
    ),
    ResourceType(
        "aws_vpc_ipam_resource_discovery",
        "resource discovery of IPAM",
        Layer.NETWORK,
        consequence=Consequence("no longer sees which addresses are in use", whom="the address manager", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_vpc_ipam_resource_discovery_association",
        "resource discovery of an address manager",
        Layer.NETWORK,
        identity=("ipam_id", "ipam_resource_discovery_id"),
        parent="ipam_id",
        consequence=Consequence(
            "no longer sees the addresses of the other account", whom="the address manager", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_vpc_ipam_scope",
        "IPAM scope",
        Layer.NETWORK,
        parent="ipam_id",
        consequence=Consequence(
            "gets no more address ranges from its pools",
            whom="whoever plans networks",
            lasting="its pools and their allocations",
            reach=Reach.LATER,
        ),
    ),
)
