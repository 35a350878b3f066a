"""Application Auto Scaling: targets, policies and scheduled actions, as AWS answers."""

from __future__ import annotations

from functools import partial

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import instant


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


def _capacities(live: LiveObject) -> list[dict[str, str]]:
    found = live.get("ScalableTargetAction") or {}
    names = {"min_capacity": "MinCapacity", "max_capacity": "MaxCapacity"}
    return [{name: "" if found.get(key) is None else str(found[key]) for name, key in names.items()}]


SCHEDULED_ACTION = LiveReader(
    type="aws_appautoscaling_scheduled_action",
    service="application-autoscaling",
    read=Call("describe_scheduled_actions", "ScheduledActions", {"ServiceNamespace": "service_namespace"}),
    id="join('/', [ServiceNamespace, ResourceId, ScalableDimension, ScheduledActionName])",
    state_id="join('/', [service_namespace, resource_id, scalable_dimension, name])",
    attributes={
        "schedule": "Schedule",
        "timezone": Attribute("Timezone", unless_absent=True),
        "start_time": Attribute(lambda live: instant(live.get("StartTime")), normalise=instant),
        "end_time": Attribute(lambda live: instant(live.get("EndTime")), normalise=instant),
        "scalable_target_action": Attribute(_capacities),
    },
)

LIVE_READERS = (
    TARGET,
    TARGET_POLICY,
    SCHEDULED_ACTION,
)
