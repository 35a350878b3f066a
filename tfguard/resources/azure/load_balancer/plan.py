"""Azure Load Balancer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import HealthShape, LoadBalancerShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType

_PUBLIC = LoadBalancerShape(public="frontend_ip_configuration[?public_ip_address_id || unknown(public_ip_address_id)]")

_HEALTH = HealthShape(
    interval="interval_in_seconds", failures="number_of_probes", protocol="protocol", path="request_path", port="port"
)

_BACKEND = Consequence("can no longer connect through it to these machines", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_lb",
        "load balancer",
        Layer.LOAD_BALANCER,
        load_balancer=_PUBLIC,
        consequence=Consequence("can no longer connect to any site or API behind it"),
    ),
    ResourceType("azurerm_lb_rule", "load balancer rule", Layer.LOAD_BALANCER, parent="loadbalancer_id"),
    ResourceType(
        "azurerm_lb_probe",
        "health probe",
        Layer.LOAD_BALANCER,
        identity=("loadbalancer_id", "name"),
        parent="loadbalancer_id",
        health=_HEALTH,
        consequence=Consequence("are sent to machines that no longer answer: nobody looks at them", reach=Reach.LATER),
    ),
    ResourceType("azurerm_lb_backend_address_pool", "backend pool", Layer.LOAD_BALANCER, parent="loadbalancer_id"),
    ResourceType("azurerm_lb_nat_rule", "load balancer NAT rule", Layer.LOAD_BALANCER, parent="loadbalancer_id"),
    ResourceType(
        "azurerm_network_interface_backend_address_pool_association",
        "target",
        Layer.LOAD_BALANCER,
        parent="backend_address_pool_id",
        registers=(RegistrationShape("backend_address_pool_id", "backend_address_pool_id"),),
    ),
    ResourceType(
        "azurerm_lb_backend_address_pool_address",
        "address of a backend pool",
        Layer.LOAD_BALANCER,
        identity=("backend_address_pool_id", "name"),
        parent="backend_address_pool_id",
        consequence=_BACKEND,
    ),
    ResourceType(
        "azurerm_lb_nat_pool",
        "NAT pool",
        Layer.LOAD_BALANCER,
        identity=("loadbalancer_id", "name"),
        parent="loadbalancer_id",
        consequence=_BACKEND,
    ),
    ResourceType(
        "azurerm_lb_outbound_rule",
        "outbound rule",
        Layer.LOAD_BALANCER,
        identity=("loadbalancer_id", "name"),
        parent="loadbalancer_id",
        consequence=Consequence("can no longer connect to the internet through it", whom="hosts behind it", reach=Reach.PART),
    ),
)
