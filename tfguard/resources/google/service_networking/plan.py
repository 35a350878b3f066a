"""Service Networking, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_service_networking_connection",
        "private services connection",
        Layer.NETWORK,
        identity=("network", "service"),
        parent="network",
        parent_types=("google_compute_network",),
        consequence=Consequence(
            "lose the way to their Cloud SQL, Redis and other managed services",
            whom="applications in the network",
            lasting="the peering, whose ranges and routes the services hold on to",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_service_networking_peered_dns_domain",
        "peered DNS domain",
        Layer.DNS,
        identity=("project", "network", "service", "name"),
        parent="network",
        parent_types=("google_compute_network",),
        consequence=Consequence(
            "can no longer resolve names under this domain", whom="managed services in the peered network", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_service_networking_vpc_service_controls",
        "service controls of a peering",
        Layer.NETWORK,
        identity=("project", "network", "service"),
        parent="network",
        parent_types=("google_compute_network",),
        consequence=Consequence(
            "get their default routes back, or lose them", whom="managed services in the peered network", reach=Reach.PART
        ),
    ),
)
