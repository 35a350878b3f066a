"""Network Services: Media CDN, service mesh and what extends load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ROUTE = Consequence('get "not found": nothing leads their requests to a service any more', whom="callers", reach=Reach.ALL)
_EXTENSION = Consequence(
    "pass without what the extension did: checks, rewrites, or the way to another service", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "google_network_services_authz_extension",
        "authorization extension",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "are refused, or let in unasked: the service that decides is no longer called", whom="callers", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_services_edge_cache_keyset",
        "keyset of Media CDN",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused", whom="viewers with a signed address", lasting="its keys, where they are made anew", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_network_services_edge_cache_origin",
        "origin of Media CDN",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence("get an error: the cache has no origin to fetch from", whom="viewers", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_services_edge_cache_service",
        "Media CDN service",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence("can no longer connect", whom="viewers", lasting="its addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_services_endpoint_policy",
        "endpoint policy",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused, or no longer use TLS as it said", whom="callers of these endpoints", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_services_gateway",
        "gateway",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer connect through it", lasting="its address, where it was not reserved", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_network_services_grpc_route",
        "gRPC route",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "google_network_services_http_route",
        "HTTP route",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "google_network_services_tcp_route",
        "TCP route",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "google_network_services_tls_route",
        "TLS route",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "google_network_services_lb_route_extension",
        "route extension",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=_EXTENSION,
    ),
    ResourceType(
        "google_network_services_lb_traffic_extension",
        "traffic extension",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=_EXTENSION,
    ),
    ResourceType(
        "google_network_services_mesh",
        "service mesh",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer find each other", whom="services in the mesh", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_services_service_binding",
        "service binding",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence("no longer find the service", whom="callers through the mesh", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_services_service_lb_policies",
        "service load balancing policy",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get slow answers when a region is full: traffic is spread by the default", reach=Reach.LATER),
    ),
    ResourceType(
        "google_network_services_lb_edge_extension",
        "edge extension",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "pass without what the extension did: checks, rewrites, or the way to another service", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_services_wasm_plugin",
        "Wasm plugin",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "name"),
        consequence=Consequence("pass without what the plugin did: checks and rewrites", reach=Reach.PART),
    ),
    ResourceType(
        "google_network_services_multicast_domain",
        "multicast domain",
        Layer.NETWORK,
        consequence=Consequence("get nothing of what is sent to its groups", whom="receivers", reach=Reach.ALL),
    ),
)
