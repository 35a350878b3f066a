"""Azure Kubernetes Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")


def _nodes(block: str) -> tuple[Measure, ...]:
    """The bounds of a node pool; `block` is the path of the pool with its dot, or nothing."""
    return (
        Measure("node count", Role.RUNNING, f"{block}node_count", computed=True),
        Measure("minimum", Role.FLOOR, f"{block}min_count"),
        Measure("maximum", Role.CEILING, f"{block}max_count"),
    )


_FLEET = Consequence("are no longer upgraded together", whom="clusters", reach=Reach.LATER)

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
    ResourceType(
        "azurerm_kubernetes_fleet_member",
        "member of a fleet",
        Layer.RUN,
        identity=("kubernetes_cluster_id", "name"),
        parent="kubernetes_cluster_id",
        consequence=_FLEET,
    ),
    ResourceType(
        "azurerm_kubernetes_fleet_update_strategy",
        "update strategy of a fleet",
        Layer.RUN,
        identity=("kubernetes_fleet_manager_id", "name"),
        parent="kubernetes_fleet_manager_id",
        consequence=_FLEET,
    ),
    ResourceType(
        "azurerm_kubernetes_fleet_manager",
        "fleet of clusters",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "are no longer upgraded together", whom="clusters", lasting="its members and their placements", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_kubernetes_fleet_update_run",
        "update run of a fleet",
        Layer.RUN,
        identity=("kubernetes_fleet_manager_id", "name"),
        parent="kubernetes_fleet_manager_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_kubernetes_flux_configuration",
        "Flux configuration",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence(
            "may be deleted from the cluster, and get no new commits", whom="applications that it deploys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_redhat_openshift_cluster",
        "OpenShift cluster",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_container_service",
        "container cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_devspace_controller",
        "dev space",
        Layer.RUN,
        consequence=Consequence("can no longer try their changes in the cluster", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster_extension",
        "extension of a cluster",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("stops", whom="what needs it in the cluster", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster_trusted_access_role_binding",
        "trusted access to a cluster",
        Layer.IDENTITY,
        identity=("kubernetes_cluster_id", "name"),
        parent="kubernetes_cluster_id",
        consequence=Consequence("can no longer work in the cluster", whom="the service that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_kubernetes_automatic_cluster",
        "AKS cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster_deployment_safeguard",
        "deployment safeguards of a cluster",
        Layer.COMPUTE,
        consequence=Consequence("are no longer refused", whom="deployments that break its rules", reach=Reach.LATER),
    ),
)
