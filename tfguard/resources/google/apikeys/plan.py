"""API keys, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_apikeys_key",
        "API key",
        Layer.IDENTITY,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused: maps, sign-in and other APIs stop", whom="apps that use it", lasting="its value", reach=Reach.ALL
        ),
    ),
)
