"""Amazon EventBridge Scheduler, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_scheduler_schedule",
        "schedule",
        Layer.MONITORING,
        identity=("group_name", "name"),
        consequence=Consequence("is no longer started", whom="what it starts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_scheduler_schedule_group",
        "schedule group",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer started", whom="whatever its schedules start", lasting="its schedules", reach=Reach.ALL
        ),
    ),
)
