"""Cloud Functions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloudfunctions_function",
        "Cloud Function",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        unit="instances",
        capacity=(Measure("maximum", Role.CEILING, "max_instances > `0` && max_instances || `null`"),),
    ),
    ResourceType(
        "google_cloudfunctions2_function",
        "Cloud Function",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        unit="instances",
        capacity=(Measure("maximum", Role.CEILING, "service_config[0].max_instance_count", computed=True),),
    ),
    *iam_family("cloudfunctions2_function", "project", "location", "cloud_function", of=("google_cloudfunctions2_function",)),
    *iam_family("cloudfunctions_function", "project", "region", "cloud_function", of=("google_cloudfunctions_function",)),
)
