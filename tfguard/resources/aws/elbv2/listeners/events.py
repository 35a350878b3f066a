"""CloudTrail's events about listeners, their rules and certificates."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "elasticloadbalancing.amazonaws.com"
_TAGS = ("AddTags", "RemoveTags")

EVENTS = {
    "aws_lb_listener": EventNames(
        _SOURCE,
        {"tags": _TAGS, "*": ("ModifyListener", "ModifyListenerAttributes")},
        by("arn"),
        ("CreateListener",),
        ("DeleteListener",),
    ),
    "aws_lb_listener_rule": EventNames(
        _SOURCE,
        {"priority": ("SetRulePriorities",), "tags": _TAGS, "*": ("ModifyRule",)},
        by("arn"),
        ("CreateRule",),
        ("DeleteRule",),
    ),
    "aws_lb_listener_certificate": EventNames(
        _SOURCE, {}, by("listener_arn", "certificate_arn"), deletes=("RemoveListenerCertificates",)
    ),
}
