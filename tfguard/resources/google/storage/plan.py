"""Cloud Storage, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
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
    *iam_family("storage_bucket", "bucket", of=("google_storage_bucket",)),
    *iam_family("storage_managed_folder", "bucket", "managed_folder", of=("google_storage_managed_folder",)),
)
