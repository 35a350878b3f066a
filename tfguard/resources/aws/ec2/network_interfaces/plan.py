"""Network interfaces, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_network_interface_sg_attachment",
        "security group of a network interface",
        Layer.COMPUTE,
        parent="network_interface_id",
        identity=("network_interface_id", "security_group_id"),
        consequence=Consequence("time out", whom="connections that only its rules allow", reach=Reach.PART),
    ),
    ResourceType(
        "aws_network_interface",
        "network interface",
        Layer.NETWORK,
        security_groups=SecurityGroupsShape("security_groups", "security_groups"),
        consequence=Consequence(
            "loses its addresses, and connections to them break",
            whom="whatever is attached to it",
            lasting="its addresses, where it does not name them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_network_interface_attachment",
        "network interface attachment",
        Layer.COMPUTE,
        identity=("network_interface_id",),
        parent="network_interface_id",
        consequence=Consequence(
            "loses the addresses of that interface, and connections to them break", whom="the instance", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_network_interface_permission",
        "permission on a network interface",
        Layer.NETWORK,
        identity=("network_interface_id", "aws_account_id", "permission"),
        parent="network_interface_id",
        consequence=Consequence("can no longer attach the interface", whom="the account that it names", reach=Reach.LATER),
    ),
)
