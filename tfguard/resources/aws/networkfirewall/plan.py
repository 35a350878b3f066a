"""AWS Network Firewall, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_networkfirewall_firewall",
        "firewall",
        Layer.NETWORK,
        consequence=Consequence(
            "lose the way through it: routes that lead to its endpoints have no target any more",
            lasting="its endpoints, which the route tables name",
            reach=Reach.ALL,
        ),
    ),
)
