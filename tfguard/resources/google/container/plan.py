"""Google Kubernetes Engine, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_NODES = (
    Measure("nodes per zone", Role.RUNNING, "node_count", computed=True),
    Measure("minimum", Role.FLOOR, "autoscaling[0].min_node_count"),
    Measure("maximum", Role.CEILING, "autoscaling[0].max_node_count"),
    Measure("minimum in all zones", Role.FLOOR, "autoscaling[0].total_min_node_count"),
    Measure("maximum in all zones", Role.CEILING, "autoscaling[0].total_max_node_count"),
)

RESOURCE_TYPES = (
    ResourceType(
        "google_container_cluster",
        "GKE cluster",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        endpoints=("endpoint",),
        unit="nodes",
        capacity=_NODES[:1],
        version=VersionShape("min_master_version", engine="'kubernetes'"),
        consequence=Consequence("lose every application that runs in it", lasting="everything that was deployed in it"),
    ),
    ResourceType(
        "google_container_node_pool",
        "GKE node pool",
        Layer.COMPUTE,
        identity=("cluster", "name"),
        parent="cluster",
        parent_types=("google_container_cluster",),
        unit="nodes",
        capacity=_NODES,
        size="node_config[0].machine_type",
        version=VersionShape("version", engine="'kubernetes'"),
    ),
    ResourceType(
        "google_container_registry",
        "container registry",
        Layer.COMPUTE,
        identity=("project", "location"),
        harmless="The provider only forgets it: the bucket with its images stays.",
    ),
)
