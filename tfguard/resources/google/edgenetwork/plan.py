"""Distributed Cloud, edge networks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_edgenetwork_interconnect_attachment",
        "edge interconnect attachment",
        Layer.NETWORK,
        identity=("project", "location", "zone", "interconnect_attachment_id"),
        parent="zone",
        consequence=Consequence("can no longer connect", whom="users on the other side", reach=Reach.ALL),
    ),
    ResourceType(
        "google_edgenetwork_network",
        "edge network",
        Layer.NETWORK,
        identity=("project", "location", "zone", "network_id"),
        consequence=Consequence("can no longer connect", whom="users at the site", reach=Reach.ALL),
    ),
    ResourceType(
        "google_edgenetwork_subnet",
        "edge subnet",
        Layer.NETWORK,
        identity=("project", "location", "zone", "network", "subnet_id"),
        parent="network",
        parent_types=("google_edgenetwork_network",),
        consequence=Consequence("can no longer connect", whom="users of what is in it", reach=Reach.ALL),
    ),
)
