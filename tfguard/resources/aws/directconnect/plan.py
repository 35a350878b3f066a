"""AWS Direct Connect, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_dx_connection", "Direct Connect connection", Layer.NETWORK),
    ResourceType("aws_dx_lag", "Direct Connect link group", Layer.NETWORK),
    ResourceType("aws_dx_gateway", "Direct Connect gateway", Layer.NETWORK),
    ResourceType("aws_dx_gateway_association", "Direct Connect gateway association", Layer.NETWORK, parent="dx_gateway_id"),
    ResourceType("aws_dx_private_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
    ResourceType("aws_dx_public_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
    ResourceType("aws_dx_transit_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
)
