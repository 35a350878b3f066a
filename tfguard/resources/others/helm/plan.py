"""The Helm provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "helm_release",
        "Helm release",
        Layer.COMPUTE,
        chart=True,
        identity=("namespace", "name"),
        version=VersionShape("version", "chart"),
        computed=("status", "metadata", "manifest"),
    ),
)
