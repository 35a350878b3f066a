"""Networks, firewall rules, routes and addresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.network import FilterShape, RouteShape
from tfguard.resources.shapes.resource_type import ResourceType

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

RESOURCE_TYPES = (
    ResourceType("google_compute_network", "network", Layer.NETWORK),
    ResourceType(
        "google_compute_subnetwork", "subnetwork", Layer.NETWORK, parent="network", parent_types=("google_compute_network",)
    ),
    ResourceType(
        "google_compute_route", "route", Layer.NETWORK, identity=("network", "dest_range", "priority", "tags"), routes=_ROUTE
    ),
    ResourceType("google_compute_router", "router", Layer.NETWORK, parent="network", parent_types=("google_compute_network",)),
    ResourceType(
        "google_compute_router_nat", "Cloud NAT", Layer.NETWORK, parent="router", parent_types=("google_compute_router",)
    ),
    ResourceType(
        "google_compute_firewall",
        "firewall rule",
        Layer.NETWORK,
        parent="network",
        parent_types=("google_compute_network",),
        filter=_FIREWALL,
    ),
    ResourceType("google_compute_address", "IP address", Layer.NETWORK, endpoints=("address",)),
    ResourceType("google_compute_global_address", "IP address", Layer.NETWORK, endpoints=("address",)),
    ResourceType("google_compute_network_peering", "network peering", Layer.NETWORK, parent="network"),
    ResourceType("google_compute_vpn_tunnel", "VPN tunnel", Layer.NETWORK),
    ResourceType("google_compute_ha_vpn_gateway", "VPN gateway", Layer.NETWORK),
    ResourceType("google_compute_vpn_gateway", "VPN gateway", Layer.NETWORK),
    ResourceType("google_compute_interconnect_attachment", "interconnect attachment", Layer.NETWORK),
    ResourceType("google_compute_service_attachment", "service attachment", Layer.NETWORK),
    *iam_family("compute_subnetwork", "project", "region", "subnetwork", of=("google_compute_subnetwork",)),
)
