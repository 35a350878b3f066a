"""CloudTrail's events about auto Scaling groups, and what is attached to them."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "autoscaling.amazonaws.com"

EVENTS = {
    "aws_autoscaling_group": EventNames(
        _SOURCE,
        {
            "desired_capacity": ("UpdateAutoScalingGroup", "SetDesiredCapacity"),
            "suspended_processes": ("SuspendProcesses", "ResumeProcesses"),
            "target_group_arns": ("AttachLoadBalancerTargetGroups", "DetachLoadBalancerTargetGroups"),
            "tag": ("CreateOrUpdateTags", "DeleteTags"),
            "*": ("UpdateAutoScalingGroup",),
        },
        by("name"),
        deletes=("DeleteAutoScalingGroup",),
    ),
}
