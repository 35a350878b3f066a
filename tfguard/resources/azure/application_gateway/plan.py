"""Application Gateway, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import LoadBalancerShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_PUBLIC = LoadBalancerShape(public="frontend_ip_configuration[?public_ip_address_id || unknown(public_ip_address_id)]")

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_application_gateway",
        "application gateway",
        Layer.LOAD_BALANCER,
        load_balancer=_PUBLIC,
        tls=TlsEnd(policy="ssl_policy[0].policy_name || ssl_policy[0].min_protocol_version"),
        consequence=Consequence("can no longer connect to any site or API behind it"),
    ),
    ResourceType(
        "azurerm_network_interface_application_gateway_backend_address_pool_association",
        "target",
        Layer.LOAD_BALANCER,
        registers=(RegistrationShape("backend_address_pool_id", "backend_address_pool_id"),),
    ),
)
