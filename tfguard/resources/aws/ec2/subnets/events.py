"""CloudTrail's events about subnets."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_subnet": EventNames(_SOURCE, {"*": ("ModifySubnetAttribute",), "tags": _TAGS}, by("id")),
}
