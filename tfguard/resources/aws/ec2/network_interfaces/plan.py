"""Network interfaces, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_network_interface_sg_attachment",
        "security group of a network interface",
        Layer.COMPUTE,
        parent="network_interface_id",
    ),
    ResourceType(
        "aws_network_interface",
        "network interface",
        Layer.NETWORK,
        security_groups=SecurityGroupsShape("security_groups", "security_groups"),
    ),
    ResourceType("aws_network_interface_attachment", "network interface attachment", Layer.COMPUTE),
)
