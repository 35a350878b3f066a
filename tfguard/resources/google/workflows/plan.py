"""Workflows, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_workflows_workflow",
        "workflow",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        consequence=Consequence("gets an error", whom="whoever starts it", reach=Reach.PART),
    ),
)
