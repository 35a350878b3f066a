"""Azure Kubernetes Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")


def _nodes(block: str) -> tuple[Measure, ...]:
    """The bounds of a node pool; `block` is the path of the pool with its dot, or nothing."""
    return (
        Measure("node count", Role.RUNNING, f"{block}node_count", computed=True),
        Measure("minimum", Role.FLOOR, f"{block}min_count"),
        Measure("maximum", Role.CEILING, f"{block}max_count"),
    )


RESOURCE_TYPES = (
    ResourceType(
        "azurerm_kubernetes_cluster",
        "AKS cluster",
        Layer.COMPUTE,
        identity=_NAMED,
        endpoints=("fqdn", "private_fqdn"),
        unit="nodes",
        capacity=_nodes("default_node_pool[0]."),
        size="default_node_pool[0].vm_size",
        version=VersionShape("kubernetes_version", engine="'kubernetes'"),
        consequence=Consequence("lose every application that runs in it", lasting="everything that was deployed in it"),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster_node_pool",
        "AKS node pool",
        Layer.COMPUTE,
        identity=("kubernetes_cluster_id", "name"),
        parent="kubernetes_cluster_id",
        unit="nodes",
        capacity=_nodes(""),
        size="vm_size",
        version=VersionShape("orchestrator_version", engine="'kubernetes'"),
    ),
)
