"""Filestore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_COPY = Consequence(
    "lose data for good after the next failure: this copy cannot be restored",
    lasting="the data as it was then",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType("google_filestore_instance", "Filestore instance", Layer.DATA, identity=("project", "location", "name")),
    ResourceType(
        "google_filestore_backup",
        "Filestore backup",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_COPY,
    ),
    ResourceType(
        "google_filestore_snapshot",
        "Filestore snapshot",
        Layer.DATA,
        identity=("project", "location", "instance", "name"),
        parent="instance",
        parent_types=("google_filestore_instance",),
        consequence=_COPY,
    ),
)
