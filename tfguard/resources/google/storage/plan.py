"""Cloud Storage, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_storage_bucket",
        "storage bucket",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("lose the files and pages that it holds, and what they send to it", lasting="its objects"),
    ),
)
