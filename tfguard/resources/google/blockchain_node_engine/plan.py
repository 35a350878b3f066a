"""Blockchain Node Engine, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_blockchain_node_engine_blockchain_nodes",
        "blockchain node",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer connect",
            whom="applications that use it",
            lasting="its endpoint, and what it has synchronized",
            reach=Reach.ALL,
        ),
    ),
)
