"""Network Connectivity Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_network_connectivity_group",
        "hub group",
        Layer.NETWORK,
        identity=("project", "hub", "name"),
        parent="hub",
        parent_types=("google_network_connectivity_hub",),
        consequence=Consequence(
            "have to wait: nobody is accepted by itself any more", whom="networks that want to join", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_network_connectivity_hub",
        "hub",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "can no longer reach each other", whom="networks and sites that it joins", lasting="its spokes", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_network_connectivity_internal_range",
        "internal range",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "may use the range twice: nothing keeps it free any more", whom="whoever plans addresses", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_network_connectivity_policy_based_route",
        "policy-based route",
        Layer.NETWORK,
        identity=("project", "name"),
        parent="network",
        parent_types=("google_compute_network",),
        consequence=Consequence(
            "take another way, past the appliance that it sent them through", whom="packets that it led", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_connectivity_regional_endpoint",
        "regional endpoint",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer reach the API by its private address",
            whom="applications that use it",
            lasting="its address, where it was not reserved",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_network_connectivity_service_connection_policy",
        "service connection policy",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        parent="network",
        parent_types=("google_compute_network",),
        consequence=Consequence(
            "gets an error: endpoints can no longer be made",
            whom="whoever makes a database or cache in the network",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_network_connectivity_spoke",
        "spoke",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        parent="hub",
        parent_types=("google_network_connectivity_hub",),
        consequence=Consequence(
            "can no longer reach the networks and sites of the hub", whom="whoever is behind it", reach=Reach.ALL
        ),
    ),
)
