"""Auto Scaling groups, and what is attached to them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType

_GROUP = (
    Measure("desired capacity", Role.RUNNING, "desired_capacity", computed=True),
    Measure("minimum", Role.FLOOR, "min_size"),
    Measure("maximum", Role.CEILING, "max_size"),
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_autoscaling_group",
        "Auto Scaling group",
        Layer.COMPUTE,
        identity=("name",),
        unit="instances",
        capacity=_GROUP,
        registers=(
            RegistrationShape("target_group_arns", "target_group_arns"),
            RegistrationShape("load_balancers", "load_balancers"),
        ),
        consequence=Consequence("get errors: all of its instances go"),
    ),
    ResourceType(
        "aws_autoscaling_attachment",
        "target group attachment",
        Layer.COMPUTE,
        parent="autoscaling_group_name",
        registers=(
            RegistrationShape("lb_target_group_arn", "lb_target_group_arn"),
            RegistrationShape("elb", "elb"),
        ),
    ),
    ResourceType(
        "aws_autoscaling_traffic_source_attachment",
        "target group attachment",
        Layer.COMPUTE,
        parent="autoscaling_group_name",
        registers=(RegistrationShape("traffic_source", "traffic_source[].identifier"),),
    ),
    ResourceType(
        "aws_autoscaling_lifecycle_hook",
        "lifecycle hook",
        Layer.COMPUTE,
        parent="autoscaling_group_name",
        identity=("autoscaling_group_name", "name"),
        consequence=Consequence(
            "are no longer prepared or drained: requests on them are cut off",
            whom="instances that start or stop",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_autoscaling_group_tag",
        "tag of an Auto Scaling group",
        Layer.COMPUTE,
        identity=("autoscaling_group_name", "tag"),
        parent="autoscaling_group_name",
        parent_types=("aws_autoscaling_group",),
        consequence=Consequence(
            "no longer does", whom="what finds the group by this tag, like a cluster autoscaler,", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_autoscaling_notification",
        "Auto Scaling notification",
        Layer.COMPUTE,
        alert=AlertShape(tells=("topic_arn",)),
        consequence=Consequence(
            "are no longer told when instances start, stop or fail to start", whom="operators", reach=Reach.LATER
        ),
    ),
)
