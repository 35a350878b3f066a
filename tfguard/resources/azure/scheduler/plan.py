"""Scheduler, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SCHEDULE = Consequence("waits in vain", whom="whoever waits for its work", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_scheduler_job",
        "scheduled job",
        Layer.RUN,
        consequence=_SCHEDULE,
    ),
    ResourceType(
        "azurerm_scheduler_job_collection",
        "collection of scheduled jobs",
        Layer.RUN,
        consequence=_SCHEDULE,
    ),
)
