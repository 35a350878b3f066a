"""Cloud Endpoints, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_endpoints_service",
        "Endpoints service",
        Layer.LOAD_BALANCER,
        identity=("service_name",),
        consequence=Consequence(
            "are refused: keys and tokens can no longer be checked",
            whom="users of the API",
            lasting="its name for thirty days, and its keys' use of it",
            reach=Reach.ALL,
        ),
    ),
    *iam_family("endpoints_service_consumers", "service_name", "consumer_project"),
    *iam_family("endpoints_service", "service_name", of=("google_endpoints_service",)),
)
