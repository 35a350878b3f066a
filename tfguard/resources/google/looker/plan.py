"""Looker, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_looker_instance",
        "Looker instance",
        Layer.RUN,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "can no longer log in to it", lasting="its dashboards, users and connections, and its address", reach=Reach.ALL
        ),
    ),
)
