"""Target groups and their targets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.elbv2.names import twice
from tfguard.resources.shapes.resource_type import HealthShape, ResourceType

_HEALTH = HealthShape(
    interval="health_check[0].interval",
    failures="health_check[0].unhealthy_threshold",
    protocol="health_check[0].protocol",
    path="health_check[0].path",
    port="health_check[0].port",
    codes="health_check[0].matcher",
)

RESOURCE_TYPES = (
    *(
        ResourceType(name, "target group", Layer.LOAD_BALANCER, identity=("name",), health=_HEALTH)
        for name in ("aws_lb_target_group", "aws_alb_target_group")
    ),
    *twice("_target_group_attachment", "target", parent="target_group_arn", identity=("target_group_arn", "target_id", "port")),
)
