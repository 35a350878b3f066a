"""App Engine, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("google_app_engine_application", "App Engine application", Layer.COMPUTE),)
