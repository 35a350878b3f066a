"""CloudTrail's events about AWS Systems Manager."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ssm.amazonaws.com"

EVENTS = {
    "aws_ssm_parameter": EventNames(_SOURCE, {"*": ("PutParameter",)}, by("name"), deletes=("DeleteParameter",)),
}
