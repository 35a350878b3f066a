"""Google Cloud: networks, firewall rules and load balancing."""

from tfguard.resources.shapes.resource_type import FilterShape, HealthShape, LoadBalancerShape, ResourceType, RouteShape

_PUBLIC = LoadBalancerShape(public="!load_balancing_scheme || starts_with(load_balancing_scheme, 'EXTERNAL')")

_FIREWALL_RULE = (
    "{{direction: direction, number: priority, off: disabled, allow: `{allow}`, blocks: {block} || `[]`,"
    " networks: source_ranges || destination_ranges || ((source_tags || source_service_accounts) && `[]`) || ['0.0.0.0/0'],"
    " peers: [source_tags, source_service_accounts][], scope: [target_tags, target_service_accounts][]}}"
)
_FIREWALL = FilterShape(
    filter="network",
    rules=f"[{_FIREWALL_RULE.format(allow='true', block='allow')}, {_FIREWALL_RULE.format(allow='false', block='deny')}]",
    open=("egress",),
    ordered=True,
)
_ROUTE = RouteShape(
    table="network",
    routes='[{destination: dest_range, targets: {"gateway": next_hop_gateway, "VPN tunnel": next_hop_vpn_tunnel,'
    ' "instance": next_hop_instance, "load balancer": next_hop_ilb, "address": next_hop_ip}}]',
)
_PROTOCOLS = ("http", "https", "http2", "grpc", "tcp", "ssl")
_HEALTH = HealthShape(
    interval="check_interval_sec",
    failures="unhealthy_threshold",
    protocol=" || ".join(f"({name}_health_check && '{name.upper()}')" for name in _PROTOCOLS),
    path="[http_health_check, https_health_check, http2_health_check][][].request_path | [0]",
    port=f"[{', '.join(f'{name}_health_check' for name in _PROTOCOLS)}][][].port | [0]",
)

RESOURCE_TYPES = (
    # Networks.
    ResourceType("google_compute_network", "network"),
    ResourceType("google_compute_subnetwork", "subnetwork", parent="network", parent_types=("google_compute_network",)),
    ResourceType("google_compute_route", "route", identity=("network", "dest_range", "priority", "tags"), routes=_ROUTE),
    ResourceType("google_compute_router", "router", parent="network", parent_types=("google_compute_network",)),
    ResourceType("google_compute_router_nat", "Cloud NAT", parent="router", parent_types=("google_compute_router",)),
    ResourceType(
        "google_compute_firewall", "firewall rule", parent="network", parent_types=("google_compute_network",), filter=_FIREWALL
    ),
    ResourceType("google_compute_address", "IP address", endpoints=("address",)),
    ResourceType("google_compute_global_address", "IP address", endpoints=("address",)),
    ResourceType("google_compute_network_peering", "network peering", parent="network"),
    ResourceType("google_compute_vpn_tunnel", "VPN tunnel"),
    ResourceType("google_compute_ha_vpn_gateway", "VPN gateway"),
    ResourceType("google_compute_vpn_gateway", "VPN gateway"),
    ResourceType("google_compute_interconnect_attachment", "interconnect attachment"),
    ResourceType("google_compute_service_attachment", "service attachment"),
    # Load balancing.
    ResourceType(
        "google_compute_forwarding_rule",
        "forwarding rule",
        identity=("project", "region", "name"),
        endpoints=("ip_address",),
        load_balancer=_PUBLIC,
    ),
    ResourceType(
        "google_compute_global_forwarding_rule",
        "forwarding rule",
        identity=("project", "name"),
        endpoints=("ip_address",),
        load_balancer=_PUBLIC,
    ),
    ResourceType("google_compute_backend_service", "backend service", identity=("project", "name")),
    ResourceType("google_compute_region_backend_service", "backend service", identity=("project", "region", "name")),
    ResourceType("google_compute_backend_bucket", "backend bucket", identity=("project", "name")),
    ResourceType("google_compute_health_check", "health check", health=_HEALTH),
    ResourceType("google_compute_region_health_check", "health check", health=_HEALTH),
    ResourceType("google_compute_target_http_proxy", "target proxy"),
    ResourceType("google_compute_target_https_proxy", "target proxy"),
    ResourceType("google_compute_target_pool", "target pool"),
    ResourceType("google_compute_region_target_http_proxy", "target proxy"),
    ResourceType("google_compute_region_target_https_proxy", "target proxy"),
    ResourceType("google_compute_url_map", "URL map", identity=("project", "name")),
    ResourceType("google_compute_region_url_map", "URL map", identity=("project", "region", "name")),
    ResourceType("google_compute_security_policy", "Cloud Armor policy"),
)
