"""AI Platform, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_ml_engine_model",
        "model",
        Layer.RUN,
        identity=("project", "name"),
        consequence=Consequence("get an error", whom="applications that ask it", lasting="its versions", reach=Reach.ALL),
    ),
)
