"""CloudTrail's events about EBS volumes and snapshots."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_ebs_volume": EventNames(_SOURCE, {"*": ("ModifyVolume",), "tags": _TAGS}, by("id"), deletes=("DeleteVolume",)),
}
