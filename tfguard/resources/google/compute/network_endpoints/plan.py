"""Network endpoint groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MEMBER = Consequence("are no longer sent to this endpoint: the others carry its load", reach=Reach.PART)
_GROUP = Consequence("get an error: the load balancer has no endpoint to send them to", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_network_endpoint_group",
        "network endpoint group",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "name"),
        consequence=Consequence(
            "get an error: the load balancer has no endpoint to send them to",
            lasting="endpoints that GKE or others have put in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_compute_global_network_endpoint_group",
        "network endpoint group",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=_GROUP,
    ),
    ResourceType(
        "google_compute_region_network_endpoint_group",
        "network endpoint group",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "name"),
        consequence=_GROUP,
    ),
    ResourceType(
        "google_compute_network_endpoint",
        "network endpoint",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "network_endpoint_group", "instance", "ip_address", "port"),
        parent="network_endpoint_group",
        parent_types=("google_compute_network_endpoint_group",),
        consequence=_MEMBER,
    ),
    ResourceType(
        "google_compute_network_endpoints",
        "network endpoints",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "network_endpoint_group"),
        parent="network_endpoint_group",
        parent_types=("google_compute_network_endpoint_group",),
        consequence=_GROUP,
    ),
    ResourceType(
        "google_compute_global_network_endpoint",
        "network endpoint",
        Layer.LOAD_BALANCER,
        identity=("project", "global_network_endpoint_group", "fqdn", "ip_address", "port"),
        parent="global_network_endpoint_group",
        parent_types=("google_compute_global_network_endpoint_group",),
        consequence=_GROUP,
    ),
    ResourceType(
        "google_compute_region_network_endpoint",
        "network endpoint",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "region_network_endpoint_group", "fqdn", "ip_address", "port"),
        parent="region_network_endpoint_group",
        parent_types=("google_compute_region_network_endpoint_group",),
        consequence=_MEMBER,
    ),
)
