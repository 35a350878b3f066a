"""Datadog, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "datadog_monitor",
        "monitor",
        Layer.MONITORING,
        consequence=Consequence("is told of none of what it watches", whom="whoever is on call", reach=Reach.LATER),
    ),
)
