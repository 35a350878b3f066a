"""Target groups and their targets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import HealthShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType

_HEALTH = HealthShape(
    interval="health_check[0].interval",
    failures="health_check[0].unhealthy_threshold",
    protocol="health_check[0].protocol",
    path="health_check[0].path",
    port="health_check[0].port",
    codes="health_check[0].matcher",
)

RESOURCE_TYPES = tuple(
    declared
    for name in ("aws_lb", "aws_alb")
    for declared in (
        ResourceType(
            f"{name}_target_group",
            "target group",
            Layer.LOAD_BALANCER,
            identity=("name",),
            health=_HEALTH,
            consequence=Consequence("get 503: nothing takes the requests that are forwarded to it"),
        ),
        ResourceType(
            f"{name}_target_group_attachment",
            "target",
            Layer.LOAD_BALANCER,
            identity=("target_group_arn", "target_id", "port"),
            parent="target_group_arn",
            registers=(RegistrationShape("target_group_arn", "target_group_arn"),),
            consequence=Consequence("are served by the targets that are left, or get 503 where none is"),
        ),
    )
)
