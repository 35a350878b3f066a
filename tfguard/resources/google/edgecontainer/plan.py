"""Distributed Cloud, edge clusters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_edgecontainer_cluster",
        "edge cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_edgecontainer_node_pool",
        "edge node pool",
        Layer.COMPUTE,
        identity=("project", "location", "cluster", "name"),
        parent="cluster",
        parent_types=("google_edgecontainer_cluster",),
        consequence=Consequence("lose what runs on its nodes", reach=Reach.ALL),
    ),
    ResourceType(
        "google_edgecontainer_vpn_connection",
        "VPN of an edge cluster",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer reach each other", whom="its pods and the network", reach=Reach.ALL),
    ),
)
