"""Disks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_compute_disk", "disk", Layer.COMPUTE, identity=("project", "zone", "name")),
    ResourceType("google_compute_region_disk", "disk", Layer.COMPUTE, identity=("project", "region", "name")),
    ResourceType(
        "google_compute_attached_disk", "disk attachment", Layer.COMPUTE, identity=("disk", "instance"), parent="disk"
    ),
)
