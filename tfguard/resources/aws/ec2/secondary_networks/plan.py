"""Secondary networks of VPCs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_secondary_network",
        "secondary network",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other over it",
            whom="machines in it",
            lasting="its subnets and addresses",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ec2_secondary_subnet",
        "secondary subnet",
        Layer.NETWORK,
        identity=("secondary_network_id", "ipv4_cidr_block"),
        parent="secondary_network_id",
        consequence=Consequence(
            "can no longer reach the others over it", whom="machines in it", lasting="their addresses", reach=Reach.ALL
        ),
    ),
)
