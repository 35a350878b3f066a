"""Shared VPC, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_shared_vpc_host_project",
        "shared VPC host project",
        Layer.NETWORK,
        identity=("project",),
        consequence=Consequence(
            "can no longer be made or changed in its networks: the sharing ends",
            whom="machines in the service projects",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_compute_shared_vpc_service_project",
        "shared VPC service project",
        Layer.NETWORK,
        identity=("host_project", "service_project"),
        parent="host_project",
        consequence=Consequence(
            "can no longer be made or changed in the shared networks", whom="machines in the service project", reach=Reach.PART
        ),
    ),
)
