"""VPC peering connections, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc_peering_connection",
        "peering connection",
        Layer.NETWORK,
        consequence=Consequence("cannot reach each other any more", whom="the networks on both sides"),
    ),
    ResourceType(
        "aws_vpc_peering_connection_accepter",
        "peering connection",
        Layer.NETWORK,
        parent="vpc_peering_connection_id",
        identity=("vpc_peering_connection_id",),
        consequence=Consequence("cannot reach each other any more", whom="the VPCs on both sides"),
    ),
    ResourceType(
        "aws_vpc_peering_connection_options",
        "options of a peering connection",
        Layer.NETWORK,
        identity=("vpc_peering_connection_id",),
        consequence=Consequence("resolve each other's names to public addresses", whom="the VPCs"),
        harmless="Its deletion only drops it from the state: the connection keeps its options.",
    ),
)
