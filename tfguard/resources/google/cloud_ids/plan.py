"""Cloud IDS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_ids_endpoint",
        "IDS endpoint",
        Layer.MONITORING,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "no longer hears of attacks",
            whom="whoever watches the network",
            lasting="its forwarding rule, to which packet mirrorings send",
            reach=Reach.LATER,
        ),
    ),
)
