"""Load balancing, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import HealthShape, LoadBalancerShape
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_PUBLIC = LoadBalancerShape(public="!load_balancing_scheme || starts_with(load_balancing_scheme, 'EXTERNAL')")
_PROTOCOLS = ("http", "https", "http2", "grpc", "tcp", "ssl")

_HEALTH = HealthShape(
    interval="check_interval_sec",
    failures="unhealthy_threshold",
    protocol=" || ".join(f"({name}_health_check && '{name.upper()}')" for name in _PROTOCOLS),
    path="[http_health_check, https_health_check, http2_health_check][][].request_path | [0]",
    port=f"[{', '.join(f'{name}_health_check' for name in _PROTOCOLS)}][][].port | [0]",
)

_CERTIFICATES = TlsEnd("ssl_certificates", "ssl_certificates")

_LOST = Consequence("can no longer connect to any site or API behind it", lasting="its address, where that is not reserved")

_UNCHECKED = Consequence("are sent to machines that do not work: nothing checks them", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_forwarding_rule",
        "forwarding rule",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "name"),
        endpoints=("ip_address",),
        load_balancer=_PUBLIC,
        consequence=_LOST,
    ),
    ResourceType(
        "google_compute_global_forwarding_rule",
        "forwarding rule",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        endpoints=("ip_address",),
        load_balancer=_PUBLIC,
        consequence=_LOST,
    ),
    ResourceType(
        "google_compute_backend_service",
        "backend service",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        guarded=GuardShape("security_policy"),
    ),
    ResourceType(
        "google_compute_region_backend_service",
        "backend service",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "name"),
        guarded=GuardShape("security_policy"),
    ),
    ResourceType("google_compute_backend_bucket", "backend bucket", Layer.LOAD_BALANCER, identity=("project", "name")),
    ResourceType(
        "google_compute_health_check",
        "health check",
        Layer.LOAD_BALANCER,
        identity=("project", "name"),
        health=_HEALTH,
        consequence=_UNCHECKED,
    ),
    ResourceType(
        "google_compute_region_health_check",
        "health check",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "name"),
        health=_HEALTH,
        consequence=_UNCHECKED,
    ),
    ResourceType("google_compute_target_http_proxy", "target proxy", Layer.LOAD_BALANCER),
    ResourceType("google_compute_target_https_proxy", "target proxy", Layer.LOAD_BALANCER, tls=_CERTIFICATES),
    ResourceType("google_compute_target_pool", "target pool", Layer.LOAD_BALANCER),
    ResourceType("google_compute_region_target_http_proxy", "target proxy", Layer.LOAD_BALANCER),
    ResourceType("google_compute_region_target_https_proxy", "target proxy", Layer.LOAD_BALANCER, tls=_CERTIFICATES),
    ResourceType("google_compute_url_map", "URL map", Layer.LOAD_BALANCER, identity=("project", "name")),
    ResourceType("google_compute_region_url_map", "URL map", Layer.LOAD_BALANCER, identity=("project", "region", "name")),
    ResourceType(
        "google_compute_security_policy",
        "Cloud Armor policy",
        Layer.LOAD_BALANCER,
        refuses="rule[?priority == `2147483647` && starts_with(action, 'deny')]",
        consequence=Consequence("notice nothing until an attack: requests that it refused are let in", reach=Reach.LATER),
    ),
    ResourceType("google_compute_target_ssl_proxy", "target proxy", Layer.LOAD_BALANCER, tls=_CERTIFICATES),
    *iam_family("compute_backend_bucket", "project", "name", of=("google_compute_backend_bucket",)),
    *iam_family("compute_backend_service", "project", "name", of=("google_compute_backend_service",)),
    *iam_family("compute_region_backend_service", "project", "region", "name", of=("google_compute_region_backend_service",)),
)
