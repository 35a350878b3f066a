"""Scaling policies and schedules, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "autoscaling"

POLICY = LiveReader(
    type="aws_autoscaling_policy",
    service=_SERVICE,
    read=Call("describe_policies", "ScalingPolicies"),
    id="join('/', [AutoScalingGroupName, PolicyName])",
    state_id="join('/', [autoscaling_group_name, name])",
    attributes={
        "policy_type": "PolicyType",
        "adjustment_type": "AdjustmentType",
        "scaling_adjustment": "ScalingAdjustment",
        "cooldown": "Cooldown",
        "enabled": "Enabled",
        "estimated_instance_warmup": "EstimatedInstanceWarmup",
        "target_tracking_configuration": Attribute(
            "TargetTrackingConfiguration && [{target_value: TargetTrackingConfiguration.TargetValue, "
            "disable_scale_in: TargetTrackingConfiguration.DisableScaleIn}]"
        ),
    },
)

SCHEDULE = LiveReader(
    type="aws_autoscaling_schedule",
    service=_SERVICE,
    read=Call("describe_scheduled_actions", "ScheduledUpdateGroupActions"),
    id="join('/', [AutoScalingGroupName, ScheduledActionName])",
    state_id="join('/', [autoscaling_group_name, scheduled_action_name])",
    attributes={
        "recurrence": "Recurrence",
        "desired_capacity": "DesiredCapacity",
        "min_size": "MinSize",
        "max_size": "MaxSize",
        "time_zone": Attribute("TimeZone", unless_absent=True),
    },
)

LIVE_READERS = (
    POLICY,
    SCHEDULE,
)
