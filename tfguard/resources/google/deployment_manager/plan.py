"""Deployment Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_deployment_manager_deployment",
        "deployment",
        Layer.RUN,
        identity=("project", "deployment_id"),
        consequence=Consequence("lose everything that was made by it", lasting="what was made by it", reach=Reach.ALL),
    ),
)
