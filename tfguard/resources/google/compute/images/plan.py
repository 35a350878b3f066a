"""Images of machines, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_image",
        "machine image",
        Layer.COMPUTE,
        identity=("project", "name"),
        consequence=Consequence("get errors under load: machines that start from it cannot be made"),
    ),
)
