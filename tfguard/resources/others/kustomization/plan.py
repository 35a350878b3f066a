"""The kustomization provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "kustomization_resource",
        "Kubernetes object",
        Layer.COMPUTE,
        manifest=("manifest",),
        consequence=Consequence("lose what the object did; the plan does not tell what it is", reach=Reach.PART),
    ),
)
