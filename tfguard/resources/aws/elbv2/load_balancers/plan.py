"""Application, network and gateway load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import LoadBalancerShape, ResourceType

_V2 = LoadBalancerShape(public="internal != `true`")

RESOURCE_TYPES = (
    *(
        ResourceType(name, "load balancer", Layer.LOAD_BALANCER, identity=("name",), endpoints=("dns_name",), load_balancer=_V2)
        for name in ("aws_lb", "aws_alb")
    ),
)
