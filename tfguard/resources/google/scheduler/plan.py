"""Cloud Scheduler, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_scheduler_job",
        "scheduled job",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        consequence=Consequence("is no longer started", whom="what it called", reach=Reach.LATER),
    ),
)
