"""The fact `targets`: the health of a target group that something in the states fills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.shapes.live_reader import Call

_GROUPS = ("aws_lb_target_group", "aws_alb_target_group")
_HEALTH = Call(
    "describe_target_health", "TargetHealthDescriptions", gone=("TargetGroupNotFound", "TargetGroupNotFoundException")
)
_SERVING = ("healthy", "unavailable")
"""A target whose group has its health checks off is unavailable, and is sent requests."""

FURTHER_CALLS = dict.fromkeys(_GROUPS, (("elbv2", _HEALTH),))


def targets(item: Observed, context: LiveContext) -> Value:
    """The health of a target group that a load balancer uses: {registered, serving, starting, states, filled_by}.

    Only of groups that something in the states fills: an attachment, an Auto Scaling group, an ECS service. What fills
    another one, and when, nobody here knows.
    """
    if item.resource.type not in _GROUPS or not item.live.get("LoadBalancerArns"):
        return None
    arn = str(item.live.get("TargetGroupArn"))
    fillers = sorted(_fillers(arn, context))
    if not fillers:
        return None
    found = context.ask("elbv2", item.live.region, _HEALTH, TargetGroupArn=arn)
    states = Counter(str((one.get("TargetHealth") or {}).get("State")) for one in found)
    return {
        "registered": states.total() - states["draining"],
        "serving": sum(states[state] for state in _SERVING),
        "starting": states["initial"],
        "states": dict(states),
        "filled_by": fillers,
    }


def _fillers(arn: str, context: LiveContext) -> Iterator[str]:
    """What puts targets into the group, and has any to put there."""
    for resource in context.world.of_types(("aws_lb_target_group_attachment", "aws_alb_target_group_attachment")):
        if resource.attributes.get("target_group_arn") == arn:
            yield resource.address
    for item in context.observed("aws_autoscaling_group"):
        if arn in (item.live.get("TargetGroupARNs") or []) and item.live.get("DesiredCapacity"):
            yield item.resource.address
    for item in context.observed("aws_ecs_service"):
        groups = [one.get("targetGroupArn") for one in item.live.get("loadBalancers") or []]
        if arn in groups and item.live.get("desiredCount"):
            yield item.resource.address
