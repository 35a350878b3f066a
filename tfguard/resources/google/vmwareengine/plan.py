"""VMware Engine, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_vmwareengine_cluster",
        "VMware cluster",
        Layer.COMPUTE,
        identity=("parent", "name"),
        parent="parent",
        parent_types=("google_vmwareengine_private_cloud",),
        consequence=Consequence("lose the machines that run on it", lasting="its machines and their data", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vmwareengine_external_access_rule",
        "external access rule",
        Layer.NETWORK,
        identity=("parent", "name"),
        parent="parent",
        parent_types=("google_vmwareengine_network_policy",),
        consequence=Consequence("are refused, or those it kept out come in", whom="users whom it let in", reach=Reach.PART),
    ),
    ResourceType(
        "google_vmwareengine_external_address",
        "external address",
        Layer.NETWORK,
        identity=("parent", "name"),
        parent="parent",
        parent_types=("google_vmwareengine_private_cloud",),
        consequence=Consequence("can no longer reach the machine by this address", lasting="the address", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vmwareengine_network",
        "VMware Engine network",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer reach other networks, nor be reached", whom="machines in it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vmwareengine_network_peering",
        "network peering",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence("can no longer reach each other", whom="machines on both sides", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vmwareengine_network_policy",
        "network policy",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer reach each other over the internet", whom="users and machines", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vmwareengine_private_cloud",
        "VMware private cloud",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose every machine that runs in it",
            lasting="its machines and their data, and the addresses of its consoles",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_vmwareengine_subnet",
        "VMware subnet",
        Layer.NETWORK,
        identity=("parent", "name"),
        parent="parent",
        parent_types=("google_vmwareengine_private_cloud",),
        harmless="It comes with the private cloud: the provider only forgets it.",
    ),
)
