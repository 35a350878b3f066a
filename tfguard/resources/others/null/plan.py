"""Null resources, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("null_resource", "null resource", Layer.RUN, disposable=True),)
