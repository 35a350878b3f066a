"""CloudTrail's events about route tables and routes."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_route": EventNames(
        _SOURCE, {"*": ("ReplaceRoute",)}, by("route_table_id", "destination_cidr_block"), ("CreateRoute",), ("DeleteRoute",)
    ),
    "aws_route_table": EventNames(_SOURCE, {"*": ("CreateRoute", "ReplaceRoute", "DeleteRoute"), "tags": _TAGS}, by("id")),
}
