"""CloudTrail's events about target groups and their targets."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "elasticloadbalancing.amazonaws.com"
_TAGS = ("AddTags", "RemoveTags")

EVENTS = {
    "aws_lb_target_group": EventNames(
        _SOURCE,
        {"tags": _TAGS, "*": ("ModifyTargetGroup", "ModifyTargetGroupAttributes")},
        by("arn"),
        deletes=("DeleteTargetGroup",),
    ),
    "aws_lb_target_group_attachment": EventNames(
        _SOURCE, {}, by("target_group_arn", "target_id"), deletes=("DeregisterTargets",)
    ),
}
