"""CloudTrail's events about EC2 instances, fleets, images and key pairs."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_instance": EventNames(
        _SOURCE,
        {"*": ("ModifyInstanceAttribute",), "metadata_options": ("ModifyInstanceMetadataOptions",), "tags": _TAGS},
        by("id"),
        ("RunInstances",),
        ("TerminateInstances",),
    ),
}
