"""Local files, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("local_file", "local file", Layer.RUN, disposable=True),
    ResourceType("local_sensitive_file", "local file", Layer.RUN, disposable=True),
)
