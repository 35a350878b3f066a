"""Security posture, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_securityposture_posture",
        "security posture",
        Layer.RUN,
        identity=("parent", "location", "posture_id"),
        consequence=Consequence("can no longer deploy it", whom="whoever keeps the cloud safe", reach=Reach.LATER),
    ),
    ResourceType(
        "google_securityposture_posture_deployment",
        "posture deployment",
        Layer.RUN,
        identity=("parent", "location", "posture_deployment_id"),
        consequence=Consequence(
            "no longer hears when somebody strays from it, and nothing keeps them from it",
            whom="whoever keeps the cloud safe",
            reach=Reach.LATER,
        ),
    ),
)
