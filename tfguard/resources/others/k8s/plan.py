"""The k8s provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "k8s_manifest",
        "Kubernetes object",
        Layer.COMPUTE,
        manifest=("content",),
        consequence=Consequence("lose what the object did; the plan does not tell what it is", reach=Reach.PART),
    ),
)
