"""Application, network and gateway load balancers, for plans. The provider has each type of Elastic Load Balancing twice."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import LoadBalancerShape, SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = tuple(
    ResourceType(
        type_,
        "load balancer",
        Layer.LOAD_BALANCER,
        identity=("name",),
        endpoints=("dns_name",),
        load_balancer=LoadBalancerShape(public="internal != `true`"),
        security_groups=SecurityGroupsShape("security_groups", "security_groups"),
        consequence=Consequence("can no longer connect to any site or API behind it", lasting="its DNS name"),
    )
    for type_ in ("aws_lb", "aws_alb")
)
