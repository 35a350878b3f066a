"""Amazon VPC Lattice, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import HealthShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType

_LATTICE_HEALTH = HealthShape(
    interval="config[0].health_check[0].health_check_interval_seconds",
    failures="config[0].health_check[0].unhealthy_threshold_count",
    protocol="config[0].health_check[0].protocol",
    path="config[0].health_check[0].path",
    port="config[0].health_check[0].port",
    codes="config[0].health_check[0].matcher[0].value",
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpclattice_service",
        "Lattice service",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to any site or API behind it", lasting="its DNS name"),
    ),
    ResourceType(
        "aws_vpclattice_listener",
        "listener",
        Layer.LOAD_BALANCER,
        parent="service_identifier",
        consequence=Consequence('get "connection refused" on its port'),
    ),
    ResourceType("aws_vpclattice_listener_rule", "listener rule", Layer.LOAD_BALANCER, parent="listener_identifier"),
    ResourceType(
        "aws_vpclattice_target_group",
        "target group",
        Layer.LOAD_BALANCER,
        health=_LATTICE_HEALTH,
        consequence=Consequence("get 503: nothing takes the requests that are forwarded to it"),
    ),
    ResourceType(
        "aws_vpclattice_target_group_attachment",
        "target",
        Layer.LOAD_BALANCER,
        parent="target_group_identifier",
        registers=(RegistrationShape("target_group_identifier", "target_group_identifier"),),
    ),
)
