"""Routers' interfaces, peers and policies, and peerings' routes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LINK = Consequence(
    "lose this way in: if it is the only one, they can no longer connect", whom="users on the other side", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_router_interface",
        "router interface",
        Layer.NETWORK,
        identity=("project", "region", "router", "name"),
        parent="router",
        parent_types=("google_compute_router",),
        consequence=_LINK,
    ),
    ResourceType(
        "google_compute_router_peer",
        "BGP peer",
        Layer.NETWORK,
        identity=("project", "region", "router", "name"),
        parent="router",
        parent_types=("google_compute_router",),
        consequence=_LINK,
    ),
    ResourceType(
        "google_compute_router_route_policy",
        "route policy of a router",
        Layer.NETWORK,
        identity=("project", "region", "router", "name"),
        parent="router",
        parent_types=("google_compute_router",),
        consequence=Consequence(
            "are sent other ways: its routes are exchanged unfiltered", whom="users on the other side", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_compute_network_peering_routes_config",
        "route exchange of a peering",
        Layer.NETWORK,
        identity=("project", "network", "peering"),
        parent="network",
        parent_types=("google_compute_network",),
        harmless="The provider only forgets it: the peering goes on exchanging the same routes.",
    ),
    ResourceType(
        "google_compute_external_vpn_gateway",
        "external VPN gateway",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "can no longer connect: tunnels to it cannot be made", whom="users on the other side", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_compute_public_advertised_prefix",
        "advertised prefix",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence("can no longer reach any address in it: Google stops announcing it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_compute_public_delegated_prefix",
        "delegated prefix",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "can no longer reach any address in it", lasting="the addresses that were taken from it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_compute_network_attachment",
        "network attachment",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "can no longer reach the network",
            whom="producers that connect through it",
            lasting="the connections that producers have made",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_compute_packet_mirroring",
        "packet mirroring",
        Layer.MONITORING,
        identity=("project", "region", "name"),
        consequence=Consequence("no longer sees this traffic", whom="whoever watches the network", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_project_default_network_tier",
        "default network tier",
        Layer.NETWORK,
        identity=("project",),
        harmless="The provider only forgets it: the project keeps its tier.",
    ),
    ResourceType(
        "google_compute_cross_site_network",
        "cross-site network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach the other sites", whom="users at its sites", reach=Reach.ALL),
    ),
    ResourceType(
        "google_compute_wire_group",
        "wire group",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach the other site", whom="users at its sites", reach=Reach.PART),
    ),
    ResourceType(
        "google_compute_router_nat_address",
        "addresses of a Cloud NAT",
        Layer.NETWORK,
        identity=("project", "region", "router", "router_nat"),
        parent="router",
        parent_types=("google_compute_router",),
        consequence=Consequence(
            "are refused by others that let in these addresses alone", whom="machines behind it", reach=Reach.PART
        ),
    ),
)
