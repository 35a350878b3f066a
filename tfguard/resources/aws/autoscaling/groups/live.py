"""Auto Scaling groups, and what is attached to them, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject, inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, Fills, LiveFacts, LiveReader

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
        "target_group_arns": "TargetGroupARNs",
        "load_balancers": "LoadBalancerNames",
        "suspended_processes": "SuspendedProcesses[].ProcessName",
        "termination_policies": Attribute(_termination),
        "protect_from_scale_in": "NewInstancesProtectedFromScaleIn",
        "capacity_rebalance": "CapacityRebalance",
        "max_instance_lifetime": "MaxInstanceLifetime",
        "enabled_metrics": "EnabledMetrics[].Metric",
        "placement_group": "PlacementGroup",
        "service_linked_role_arn": Attribute("ServiceLinkedRoleARN", unless_absent=True),
        "tag": _tags,
    },
    not_compared={"mixed_instances_policy": "its parts are renamed one by one; look at them with terraform plan"},
    facts=LiveFacts(fills=Fills(live="TargetGroupARNs", when="DesiredCapacity")),
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


def _topics(page: Any) -> list[dict[str, Any]]:
    names = {item.get("TopicARN") for item in page.get("NotificationConfigurations") or []}
    return [{"TopicARN": name} for name in names if name]


def _of_topic(live: LiveObject, key: str) -> list[str]:
    found = [item for item in live.get("rows") or [] if item.get("TopicARN") == live.get("TopicARN")]
    return sorted({str(item.get(key)) for item in found})


NOTIFICATION = LiveReader(
    type="aws_autoscaling_notification",
    service=_SERVICE,
    read=Call(
        "describe_notification_configurations",
        _topics,
        {"AutoScalingGroupNames": "group_names"},
        context=("AutoScalingGroupNames",),
    ),
    id="TopicARN",
    state_id="topic_arn",
    details=(
        Detail(
            "rows",
            Call(
                "describe_notification_configurations",
                "NotificationConfigurations",
                {"AutoScalingGroupNames": "AutoScalingGroupNames"},
            ),
        ),
    ),
    attributes={
        "group_names": Attribute(lambda live: _of_topic(live, "AutoScalingGroupName")),
        "notifications": Attribute(lambda live: _of_topic(live, "NotificationType")),
    },
)

_group_tags = inside("AutoScalingGroups", "AutoScalingGroupName", "Tags")

GROUP_TAG = LiveReader(
    type="aws_autoscaling_group_tag",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", _group_tags),
    check=Call("describe_auto_scaling_groups", _group_tags, {"AutoScalingGroupNames": "[autoscaling_group_name]"}),
    id="join(',', [AutoScalingGroupName, Key])",
    state_id="join(',', [autoscaling_group_name, tag[0].key])",
    attributes={"tag": "[{key: Key, value: Value, propagate_at_launch: PropagateAtLaunch}]"},
)

_sources = inside("AutoScalingGroups", "AutoScalingGroupName", "TrafficSources")

TRAFFIC_SOURCE = LiveReader(
    type="aws_autoscaling_traffic_source_attachment",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", _sources),
    check=Call("describe_auto_scaling_groups", _sources, {"AutoScalingGroupNames": "[autoscaling_group_name]"}),
    id="join(',', [AutoScalingGroupName, Type, Identifier])",
    state_id="join(',', [autoscaling_group_name, traffic_source[0].type, traffic_source[0].identifier])",
    attributes={},
)

LIVE_READERS = (
    GROUP,
    HOOK,
    ATTACHMENT,
    NOTIFICATION,
    GROUP_TAG,
    TRAFFIC_SOURCE,
)
