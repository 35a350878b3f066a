"""Elastic IP addresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import OnlyOwner
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_eip",
        "elastic IP address",
        Layer.NETWORK,
        endpoints=("public_ip", "public_dns"),
        consequence=Consequence(
            "reaches nothing, or soon somebody else",
            whom="whoever knows the address",
            lasting="the address, which cannot be asked for again",
        ),
    ),
    ResourceType(
        "aws_eip_association",
        "elastic IP association",
        Layer.NETWORK,
        identity=("allocation_id",),
        parent="allocation_id",
        only_owner=OnlyOwner(("allocation_id",), ("aws_eip_association",)),
    ),
    ResourceType(
        "aws_eip_domain_name",
        "reverse DNS name",
        Layer.DNS,
        identity=("allocation_id",),
        parent="allocation_id",
        consequence=Consequence("refuse mail from this address", whom="other mail servers", reach=Reach.PART),
    ),
)
