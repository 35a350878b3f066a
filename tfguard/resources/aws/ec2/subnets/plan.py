"""Subnets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_subnet", "subnet", Layer.NETWORK, identity=("vpc_id", "cidr_block"), parent="vpc_id"),
    ResourceType("aws_default_subnet", "subnet", Layer.NETWORK, parent="vpc_id"),
)
