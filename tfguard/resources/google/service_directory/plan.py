"""Service Directory, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMES = Consequence(
    "can no longer find the services by their names",
    whom="callers",
    lasting="what others have registered in it",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_service_directory_namespace",
        "namespace",
        Layer.DNS,
        consequence=_NAMES,
    ),
    ResourceType(
        "google_service_directory_service",
        "Service Directory service",
        Layer.DNS,
        consequence=Consequence(
            "can no longer find it: it has no addresses",
            whom="callers",
            lasting="endpoints that others have registered",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_service_directory_endpoint",
        "Service Directory endpoint",
        Layer.DNS,
        consequence=Consequence("are no longer sent to this address", whom="callers", reach=Reach.PART),
    ),
    *iam_family("service_directory_namespace", "name", of=("google_service_directory_namespace",)),
    *iam_family("service_directory_service", "name", of=("google_service_directory_service",)),
)
