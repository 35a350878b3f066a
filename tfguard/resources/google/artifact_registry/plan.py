"""Artifact Registry, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_artifact_registry_repository", "image repository", Layer.COMPUTE),
    *iam_family(
        "artifact_registry_repository", "project", "location", "repository", of=("google_artifact_registry_repository",)
    ),
    ResourceType(
        "google_artifact_registry_vpcsc_config",
        "service control setting of remote repositories",
        Layer.RUN,
        harmless="The provider only forgets it: the setting stays.",
    ),
)
