"""CloudTrail's events about Amazon ECS."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ecs.amazonaws.com"

EVENTS = {
    "aws_ecs_service": EventNames(_SOURCE, {"*": ("UpdateService",)}, by("name"), deletes=("DeleteService",)),
}
