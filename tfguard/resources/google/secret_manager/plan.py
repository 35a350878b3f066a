"""Secret Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_secret_manager_secret", "secret", Layer.DATA, identity=("project", "secret_id")),
    ResourceType("google_secret_manager_secret_version", "secret version", Layer.DATA, parent="secret"),
)
