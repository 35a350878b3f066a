"""Datastore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_datastore_index",
        "Datastore index",
        Layer.DATA,
        consequence=Consequence("fail until it is built again", whom="queries that need it", reach=Reach.ALL),
    ),
)
