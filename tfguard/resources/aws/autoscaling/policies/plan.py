"""Scaling policies and schedules, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GROUP = (
    Measure("desired capacity", Role.RUNNING, "desired_capacity", computed=True),
    Measure("minimum", Role.FLOOR, "min_size"),
    Measure("maximum", Role.CEILING, "max_size"),
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_autoscaling_policy",
        "scaling policy",
        Layer.COMPUTE,
        identity=("autoscaling_group_name", "name"),
        parent="autoscaling_group_name",
        scales="autoscaling_group_name",
        consequence=Consequence(
            "get slow answers or errors: nothing adds machines any more", whom="users at the busiest hours"
        ),
    ),
    ResourceType(
        "aws_autoscaling_schedule",
        "scheduled scaling action",
        Layer.COMPUTE,
        identity=("autoscaling_group_name", "scheduled_action_name"),
        parent="autoscaling_group_name",
        unit="instances",
        capacity=_GROUP,
        consequence=Consequence(
            "get slow answers or errors: instances are no longer added at the set times",
            whom="users at the busiest hours",
            reach=Reach.LATER,
        ),
    ),
)
