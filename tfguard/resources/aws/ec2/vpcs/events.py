"""CloudTrail's events about vPCs, their address ranges and DHCP options."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_vpc": EventNames(_SOURCE, {"*": ("ModifyVpcAttribute",), "tags": _TAGS}, by("id")),
}
