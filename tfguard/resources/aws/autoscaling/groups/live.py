"""Auto Scaling groups, their policies, schedules and hooks; Application Auto Scaling."""

from __future__ import annotations

from functools import partial
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader, Sibling

_SERVICE = "autoscaling"
_DEFAULT_TERMINATION = ["Default"]


def _subnets(live: LiveObject) -> list[str]:
    return [text for text in str(live.get("VPCZoneIdentifier") or "").split(",") if text]


def _launch_template(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("LaunchTemplate")
    if not found:
        return []
    return [{"id": found.get("LaunchTemplateId"), "name": found.get("LaunchTemplateName"), "version": found.get("Version")}]


def _tags(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"key": item.get("Key"), "value": item.get("Value"), "propagate_at_launch": item.get("PropagateAtLaunch")}
        for item in live.get("Tags") or []
        if not str(item.get("Key")).startswith("aws:")
    ]


def _termination(live: LiveObject) -> list[str]:
    """The provider writes nothing where the policy is the default one and the configuration says nothing."""
    found = live.get("TerminationPolicies") or []
    return [] if found == _DEFAULT_TERMINATION and not live.state.get("termination_policies") else found


def _scaled(live: LiveObject) -> str | None:
    """A group with a scaling policy moves its own capacity, between its minimum and its maximum."""
    state, wanted = live.state, live.get("DesiredCapacity")
    if not live.get("policies") or wanted is None:
        return None
    low, high = state.get("min_size"), state.get("max_size")
    if low == live.get("MinSize") and high == live.get("MaxSize") and low is not None and low <= wanted <= (high or 0):
        return f"a scaling policy moves it between {low} and {high}"
    return None


def _traffic_sources(kind: str) -> Sibling:
    when = f"traffic_source[?type == '{kind}']"
    return Sibling("aws_autoscaling_traffic_source_attachment", "autoscaling_group_name", "name", when=when)


GROUP = LiveReader(
    type="aws_autoscaling_group",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", "AutoScalingGroups"),
    check=Call("describe_auto_scaling_groups", "AutoScalingGroups", {"AutoScalingGroupNames": "[name]"}),
    id="AutoScalingGroupName",
    state_id="name",
    details=(
        Detail(
            "policies",
            Call("describe_policies", "ScalingPolicies[?Enabled != `false`]", {"AutoScalingGroupName": "AutoScalingGroupName"}),
        ),
    ),
    attributes={
        "min_size": "MinSize",
        "max_size": "MaxSize",
        "desired_capacity": Attribute("DesiredCapacity", co_managed=_scaled),
        "default_cooldown": "DefaultCooldown",
        "health_check_type": "HealthCheckType",
        "health_check_grace_period": "HealthCheckGracePeriod",
        "launch_configuration": "LaunchConfigurationName",
        "launch_template": Attribute(_launch_template),
        "vpc_zone_identifier": Attribute(_subnets),
        "target_group_arns": Attribute(
            "TargetGroupARNs",
            owned_by=(
                Sibling("aws_autoscaling_attachment", "autoscaling_group_name", "name", when="lb_target_group_arn"),
                _traffic_sources("elbv2"),
            ),
        ),
        "load_balancers": Attribute(
            "LoadBalancerNames",
            owned_by=(
                Sibling("aws_autoscaling_attachment", "autoscaling_group_name", "name", when="elb"),
                _traffic_sources("elb"),
            ),
        ),
        "suspended_processes": "SuspendedProcesses[].ProcessName",
        "termination_policies": Attribute(_termination),
        "protect_from_scale_in": "NewInstancesProtectedFromScaleIn",
        "capacity_rebalance": "CapacityRebalance",
        "max_instance_lifetime": "MaxInstanceLifetime",
        "enabled_metrics": "EnabledMetrics[].Metric",
        "placement_group": "PlacementGroup",
        "service_linked_role_arn": Attribute("ServiceLinkedRoleARN", unless_absent=True),
        "tag": Attribute(_tags, owned_by=(Sibling("aws_autoscaling_group_tag", "autoscaling_group_name", "name"),)),
    },
    not_compared={"mixed_instances_policy": "its parts are renamed one by one; look at them with terraform plan"},
)

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


def _scheduled(live: LiveObject, key: str) -> str | None:
    """A scheduled action moves the band of its target, until the next one does."""
    for action in live.get("actions") or []:
        same = all(action.get(name) == live.get(name) for name in ("ResourceId", "ScalableDimension"))
        if same and (action.get("ScalableTargetAction") or {}).get(key) == live.get(key):
            return f"the scheduled action {action.get('ScheduledActionName')} sets it to {live.get(key)}"
    return None


TARGET = LiveReader(
    type="aws_appautoscaling_target",
    service="application-autoscaling",
    read=Call("describe_scalable_targets", "ScalableTargets", {"ServiceNamespace": "service_namespace"}),
    id="join('/', [ServiceNamespace, ResourceId, ScalableDimension])",
    state_id="join('/', [service_namespace, resource_id, scalable_dimension])",
    details=(
        Detail("actions", Call("describe_scheduled_actions", "ScheduledActions", {"ServiceNamespace": "ServiceNamespace"})),
    ),
    attributes={
        "min_capacity": Attribute("MinCapacity", co_managed=partial(_scheduled, key="MinCapacity")),
        "max_capacity": Attribute("MaxCapacity", co_managed=partial(_scheduled, key="MaxCapacity")),
    },
)


def _tracking(live: LiveObject) -> Value:
    found = live.get("TargetTrackingScalingPolicyConfiguration")
    if not found:
        return []
    names = {"target_value": "TargetValue", "scale_in_cooldown": "ScaleInCooldown", "scale_out_cooldown": "ScaleOutCooldown"}
    return [{name: found.get(key) for name, key in names.items() if key in found}]


TARGET_POLICY = LiveReader(
    type="aws_appautoscaling_policy",
    service="application-autoscaling",
    read=Call("describe_scaling_policies", "ScalingPolicies", {"ServiceNamespace": "service_namespace"}),
    id="join('/', [ServiceNamespace, ResourceId, ScalableDimension, PolicyName])",
    state_id="join('/', [service_namespace, resource_id, scalable_dimension, name])",
    attributes={"policy_type": "PolicyType", "target_tracking_scaling_policy_configuration": Attribute(_tracking)},
)

HOOK = LiveReader(
    type="aws_autoscaling_lifecycle_hook",
    service=_SERVICE,
    read=Call("describe_lifecycle_hooks", "LifecycleHooks", {"AutoScalingGroupName": "autoscaling_group_name"}),
    id="join('/', [AutoScalingGroupName, LifecycleHookName])",
    state_id="join('/', [autoscaling_group_name, name])",
    attributes={
        "default_result": "DefaultResult",
        "heartbeat_timeout": "HeartbeatTimeout",
        "lifecycle_transition": "LifecycleTransition",
        "notification_metadata": "NotificationMetadata",
        "notification_target_arn": "NotificationTargetARN",
        "role_arn": "RoleARN",
    },
)


def _attached(page: Any) -> list[dict[str, Any]]:
    return [
        {"group": group["AutoScalingGroupName"], "target": target}
        for group in page.get("AutoScalingGroups") or []
        for target in (*(group.get("TargetGroupARNs") or []), *(group.get("LoadBalancerNames") or []))
    ]


ATTACHMENT = LiveReader(
    type="aws_autoscaling_attachment",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", _attached),
    check=Call("describe_auto_scaling_groups", _attached, {"AutoScalingGroupNames": "[autoscaling_group_name]"}),
    id="join('|', [group, target])",
    state_id="join('|', [autoscaling_group_name, lb_target_group_arn || elb])",
    attributes={},
)

LIVE_READERS = (GROUP, POLICY, SCHEDULE, TARGET, TARGET_POLICY, HOOK, ATTACHMENT)
