"""Application Auto Scaling: targets, policies and scheduled actions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_ROOM = Consequence("get slow answers or errors: nothing adds capacity any more", whom="users at the busiest hours")

RESOURCE_TYPES = (
    ResourceType(
        "aws_appautoscaling_target",
        "scaling target",
        Layer.COMPUTE,
        identity=("service_namespace", "resource_id", "scalable_dimension"),
        scales="resource_id",
        unit="units",
        consequence=_NO_ROOM,
        capacity=(
            Measure("minimum", Role.FLOOR, "min_capacity"),
            Measure("maximum", Role.CEILING, "max_capacity"),
        ),
    ),
    ResourceType(
        "aws_appautoscaling_policy",
        "scaling policy",
        Layer.COMPUTE,
        identity=("service_namespace", "resource_id", "scalable_dimension", "name"),
        parent="resource_id",
        consequence=_NO_ROOM,
    ),
    ResourceType(
        "aws_appautoscaling_scheduled_action",
        "scheduled scaling action",
        Layer.COMPUTE,
        identity=("service_namespace", "resource_id", "scalable_dimension", "name"),
        parent="resource_id",
        unit="units",
        capacity=(
            Measure("minimum", Role.FLOOR, "scalable_target_action[0].min_capacity"),
            Measure("maximum", Role.CEILING, "scalable_target_action[0].max_capacity"),
        ),
        consequence=Consequence(
            "get slow answers or errors: capacity is no longer raised at the set times",
            whom="users at the busiest hours",
            reach=Reach.LATER,
        ),
    ),
)
