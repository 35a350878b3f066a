"""The kubectl provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("kubectl_manifest", "Kubernetes object", Layer.COMPUTE, manifest=("yaml_body_parsed", "yaml_body")),
)
