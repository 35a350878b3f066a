"""Classic load balancers and their instances, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import HealthShape, LoadBalancerShape, RegistrationShape, SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_PORTS = "listener[].lb_port"

_CLASSIC_HEALTH = HealthShape(
    interval="health_check[0].interval",
    failures="health_check[0].unhealthy_threshold",
    # "HTTP:80/health": the protocol and the port are in the text that counts as the path.
    protocol="(health_check[0].target && starts_with(health_check[0].target, 'HTTP') && 'HTTP') || 'TCP'",
    path="health_check[0].target",
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_elb",
        "classic load balancer",
        Layer.LOAD_BALANCER,
        identity=("name",),
        endpoints=("dns_name",),
        load_balancer=LoadBalancerShape(public="internal != `true`", ports=_PORTS),
        health=_CLASSIC_HEALTH,
        unit="instances",
        capacity=(Measure("instances", Role.RUNNING, "instances && length(instances)"),),
        tls=TlsEnd("listener[].ssl_certificate_id", "listener"),
        security_groups=SecurityGroupsShape("security_groups", "security_groups", _PORTS),
        consequence=Consequence("can no longer connect to any site or API behind it", lasting="its DNS name"),
    ),
    ResourceType(
        "aws_elb_attachment",
        "target",
        Layer.LOAD_BALANCER,
        parent="elb",
        parent_types=("aws_elb",),
        identity=("elb", "instance"),
        registers=(RegistrationShape("elb", "elb"),),
    ),
)
