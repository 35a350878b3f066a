"""Application Gateway, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import LoadBalancerShape, ResourceType

_PUBLIC = LoadBalancerShape(public="frontend_ip_configuration[?public_ip_address_id || unknown(public_ip_address_id)]")

RESOURCE_TYPES = (
    ResourceType("azurerm_application_gateway", "application gateway", Layer.LOAD_BALANCER, load_balancer=_PUBLIC),
    ResourceType(
        "azurerm_network_interface_application_gateway_backend_address_pool_association", "target", Layer.LOAD_BALANCER
    ),
)
