"""Managed prefix lists, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_managed_prefix_list",
        "prefix list",
        Layer.NETWORK,
        consequence=Consequence("are refused, or have no way any more", whom="packets to and from its addresses"),
    ),
    ResourceType(
        "aws_ec2_managed_prefix_list_entry",
        "prefix list entry",
        Layer.NETWORK,
        identity=("prefix_list_id", "cidr"),
        parent="prefix_list_id",
        consequence=Consequence("are refused, or have no way any more", whom="packets to and from these addresses"),
    ),
)
