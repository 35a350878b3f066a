"""Disks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_compute_disk", "disk", Layer.COMPUTE, identity=("project", "zone", "name")),
    ResourceType("google_compute_region_disk", "disk", Layer.COMPUTE, identity=("project", "region", "name")),
    ResourceType(
        "google_compute_attached_disk", "disk attachment", Layer.COMPUTE, identity=("disk", "instance"), parent="disk"
    ),
    *iam_family("compute_disk", "project", "zone", "name", of=("google_compute_disk",)),
    *iam_family("compute_image", "project", "image", of=("google_compute_image",)),
    *iam_family("compute_instant_snapshot", "project", "zone", "name", of=("google_compute_instant_snapshot",)),
    *iam_family("compute_region_disk", "project", "region", "name", of=("google_compute_region_disk",)),
    *iam_family("compute_snapshot", "project", "name", of=("google_compute_snapshot",)),
    *iam_family("compute_storage_pool", "project", "zone", "name", of=("google_compute_storage_pool",)),
)
