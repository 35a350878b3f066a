"""Objects written as manifests, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "kubernetes_manifest",
        "Kubernetes object",
        Layer.COMPUTE,
        unit="pods",
        capacity=(
            Measure("replica count", Role.RUNNING, "manifest.spec.replicas"),
            Measure("minimum", Role.FLOOR, "manifest.spec.minReplicas"),
            Measure("maximum", Role.CEILING, "manifest.spec.maxReplicas"),
        ),
    ),
)
