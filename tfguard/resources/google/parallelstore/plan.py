"""Parallelstore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_parallelstore_instance",
        "Parallelstore file system",
        Layer.DATA,
        identity=("project", "location", "instance_id"),
        consequence=Consequence(
            "hang, or lose their files",
            whom="machines that have mounted it",
            lasting="its files, and its addresses",
            reach=Reach.ALL,
        ),
    ),
)
