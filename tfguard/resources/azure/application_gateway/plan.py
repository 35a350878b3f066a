"""Application Gateway, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import LoadBalancerShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_PUBLIC = LoadBalancerShape(public="frontend_ip_configuration[?public_ip_address_id || unknown(public_ip_address_id)]")

_UNFILTERED = Consequence("are no longer stopped", whom="attacks on the sites behind it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_application_gateway",
        "application gateway",
        Layer.LOAD_BALANCER,
        load_balancer=_PUBLIC,
        unit="instances",
        capacity=(
            Measure("instance count", Role.RUNNING, "sku[0].capacity"),
            Measure("maximum", Role.CEILING, "autoscale_configuration[0].max_capacity"),
        ),
        tls=TlsEnd(policy="ssl_policy[0].policy_name || ssl_policy[0].min_protocol_version"),
        consequence=Consequence("can no longer connect to any site or API behind it"),
    ),
    ResourceType(
        "azurerm_network_interface_application_gateway_backend_address_pool_association",
        "target",
        Layer.LOAD_BALANCER,
        registers=(RegistrationShape("backend_address_pool_id", "backend_address_pool_id"),),
    ),
    ResourceType(
        "azurerm_application_load_balancer",
        "application gateway for containers",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect to any site or API behind it",
            lasting="its frontends and their generated names",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_application_load_balancer_frontend",
        "frontend of a gateway for containers",
        Layer.LOAD_BALANCER,
        identity=("application_load_balancer_id", "name"),
        parent="application_load_balancer_id",
        consequence=Consequence(
            "can no longer connect to what is published under its name", lasting="its generated name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_application_load_balancer_subnet_association",
        "subnet of a gateway for containers",
        Layer.LOAD_BALANCER,
        identity=("application_load_balancer_id", "name"),
        parent="application_load_balancer_id",
        consequence=Consequence("can no longer connect to anything behind the gateway", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_application_load_balancer_security_policy",
        "security policy of a gateway for containers",
        Layer.LOAD_BALANCER,
        identity=("application_load_balancer_id", "name"),
        parent="application_load_balancer_id",
        consequence=_UNFILTERED,
    ),
    ResourceType(
        "azurerm_web_application_firewall_policy",
        "web application firewall policy",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=_UNFILTERED,
    ),
)
