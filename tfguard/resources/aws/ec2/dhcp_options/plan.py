"""DHCP options of default VPCs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_default_vpc_dhcp_options", "DHCP options", Layer.NETWORK, harmless="The options stay: only Terraform forgets them."
    ),
)
