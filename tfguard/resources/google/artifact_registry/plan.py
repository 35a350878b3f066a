"""Artifact Registry, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("google_artifact_registry_repository", "image repository", Layer.COMPUTE),)
