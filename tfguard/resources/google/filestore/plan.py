"""Filestore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_filestore_instance", "Filestore instance", Layer.DATA, identity=("project", "location", "name")),
)
