"""The kubectl provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "kubectl_manifest",
        "Kubernetes object",
        Layer.COMPUTE,
        manifest=("yaml_body_parsed", "yaml_body"),
        consequence=Consequence("lose what the object did; the plan does not tell what it is", reach=Reach.PART),
    ),
)
