"""Amazon EC2 Auto Scaling, and Application Auto Scaling for everything else."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

_GROUP = (
    Measure("desired capacity", Role.RUNNING, "desired_capacity", computed=True),
    Measure("minimum", Role.FLOOR, "min_size"),
    Measure("maximum", Role.CEILING, "max_size"),
)

RESOURCE_TYPES = (
    ResourceType("aws_autoscaling_group", "Auto Scaling group", identity=("name",), unit="instances", capacity=_GROUP),
    ResourceType(
        "aws_autoscaling_policy",
        "scaling policy",
        identity=("autoscaling_group_name", "name"),
        parent="autoscaling_group_name",
        scales="autoscaling_group_name",
    ),
    ResourceType(
        "aws_autoscaling_schedule",
        "scheduled scaling action",
        identity=("autoscaling_group_name", "scheduled_action_name"),
        parent="autoscaling_group_name",
        unit="instances",
        capacity=_GROUP,
    ),
    ResourceType("aws_autoscaling_attachment", "target group attachment", parent="autoscaling_group_name"),
    ResourceType("aws_autoscaling_traffic_source_attachment", "target group attachment", parent="autoscaling_group_name"),
    ResourceType("aws_autoscaling_lifecycle_hook", "lifecycle hook", parent="autoscaling_group_name"),
    ResourceType(
        "aws_appautoscaling_target",
        "scaling target",
        identity=("service_namespace", "resource_id", "scalable_dimension"),
        scales="resource_id",
        unit="units",
        capacity=(
            Measure("minimum", Role.FLOOR, "min_capacity"),
            Measure("maximum", Role.CEILING, "max_capacity"),
        ),
    ),
    ResourceType(
        "aws_appautoscaling_policy",
        "scaling policy",
        identity=("service_namespace", "resource_id", "scalable_dimension", "name"),
        parent="resource_id",
    ),
    ResourceType(
        "aws_appautoscaling_scheduled_action",
        "scheduled scaling action",
        identity=("service_namespace", "resource_id", "scalable_dimension", "name"),
        parent="resource_id",
        unit="units",
        capacity=(
            Measure("minimum", Role.FLOOR, "scalable_target_action[0].min_capacity"),
            Measure("maximum", Role.CEILING, "scalable_target_action[0].max_capacity"),
        ),
    ),
    ResourceType("aws_launch_configuration", "launch configuration", disposable=True),
)
