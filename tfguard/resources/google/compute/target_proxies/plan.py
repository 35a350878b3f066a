"""Target proxies and the keys of signed addresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PROXY = Consequence("can no longer connect: the forwarding rules that lead to it have no target", reach=Reach.ALL)
_SIGNED = Consequence(
    "are refused",
    whom="users with an address that this key signed",
    lasting="its value, where it is made anew",
    reach=Reach.PART,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_target_grpc_proxy",
        "target proxy",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=_PROXY,
    ),
    ResourceType(
        "google_compute_region_target_tcp_proxy",
        "target proxy",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "proxy_id"),
        consequence=_PROXY,
    ),
    ResourceType(
        "google_compute_target_instance",
        "target instance",
        Layer.LOAD_BALANCER,
        identity=("project", "zone", "name"),
        consequence=_PROXY,
    ),
    ResourceType(
        "google_compute_http_health_check",
        "health check",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence("get an error: the target pool no longer knows which machines work", reach=Reach.ALL),
    ),
    ResourceType(
        "google_compute_https_health_check",
        "health check",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        consequence=Consequence("get an error: the target pool no longer knows which machines work", reach=Reach.ALL),
    ),
    ResourceType(
        "google_compute_region_ssl_policy",
        "SSL policy",
        Layer.TLS,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "are offered other TLS versions and ciphers: old ones may be refused", whom="clients", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_compute_backend_bucket_signed_url_key",
        "key of signed addresses",
        Layer.LOAD_BALANCER,
        identity=("project", "backend_bucket", "name"),
        parent="backend_bucket",
        parent_types=("google_compute_backend_bucket",),
        consequence=_SIGNED,
    ),
    ResourceType(
        "google_compute_backend_service_signed_url_key",
        "key of signed addresses",
        Layer.LOAD_BALANCER,
        identity=("project", "backend_service", "name"),
        parent="backend_service",
        parent_types=("google_compute_backend_service",),
        consequence=_SIGNED,
    ),
    ResourceType(
        "google_compute_target_tcp_proxy",
        "target proxy",
        Layer.LOAD_BALANCER,
        identity=("project", "proxy_id"),
        consequence=Consequence("can no longer connect: the forwarding rules that lead to it have no target"),
    ),
)
