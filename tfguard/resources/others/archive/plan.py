"""The archive provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("archive_file", "archive", Layer.RUN, disposable=True),)
