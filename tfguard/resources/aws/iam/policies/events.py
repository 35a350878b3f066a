"""CloudTrail's events about managed policies."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "iam.amazonaws.com"

EVENTS = {
    "aws_iam_policy": EventNames(
        _SOURCE, {"*": ("CreatePolicyVersion", "SetDefaultPolicyVersion")}, by("arn"), deletes=("DeletePolicy",), is_global=True
    ),
}
