"""Subnets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_subnet",
        "subnet",
        Layer.NETWORK,
        identity=("vpc_id", "cidr_block"),
        parent="vpc_id",
        consequence=Consequence("can no longer reach what runs in it", lasting="its id, and what is in it"),
    ),
    ResourceType(
        "aws_default_subnet",
        "subnet",
        Layer.NETWORK,
        identity=("availability_zone",),
        parent="vpc_id",
        consequence=Consequence("can no longer reach what runs in it", lasting="its id, and what is in it"),
    ),
    ResourceType(
        "aws_ec2_subnet_cidr_reservation",
        "reserved addresses of a subnet",
        Layer.NETWORK,
        identity=("subnet_id", "cidr_block"),
        parent="subnet_id",
        consequence=Consequence(
            "are given to others, and may be taken when they are needed",
            whom="addresses that were kept free",
            reach=Reach.LATER,
        ),
    ),
)
