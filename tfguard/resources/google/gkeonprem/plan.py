"""GKE on-premises, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLUSTER = Consequence("lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL)
_ADMIN = Consequence("can no longer upgrade, grow or repair them", whom="whoever administers the clusters", reach=Reach.LATER)
_NODES = Consequence("lose what runs on its nodes", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_gkeonprem_bare_metal_admin_cluster",
        "admin cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_ADMIN,
    ),
    ResourceType(
        "google_gkeonprem_bare_metal_cluster",
        "bare metal cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "google_gkeonprem_bare_metal_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("project", "location", "bare_metal_cluster", "name"),
        parent="bare_metal_cluster",
        parent_types=("google_gkeonprem_bare_metal_cluster",),
        consequence=_NODES,
    ),
    ResourceType(
        "google_gkeonprem_vmware_admin_cluster",
        "admin cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_ADMIN,
    ),
    ResourceType(
        "google_gkeonprem_vmware_cluster",
        "VMware cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "google_gkeonprem_vmware_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("project", "location", "vmware_cluster", "name"),
        parent="vmware_cluster",
        parent_types=("google_gkeonprem_vmware_cluster",),
        consequence=_NODES,
    ),
)
