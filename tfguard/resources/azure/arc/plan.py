"""Azure Arc, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ARC = Consequence("can no longer manage it from Azure", whom="operators", lasting="its registration", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_arc_kubernetes_cluster",
        "connected cluster",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_ARC,
    ),
    ResourceType(
        "azurerm_arc_machine",
        "connected machine",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_ARC,
    ),
    ResourceType(
        "azurerm_arc_resource_bridge_appliance",
        "resource bridge",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_ARC,
    ),
    ResourceType(
        "azurerm_arc_kubernetes_provisioned_cluster",
        "provisioned cluster",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_arc_kubernetes_cluster_extension",
        "extension of a connected cluster",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("stops", whom="what needs it in the cluster", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_arc_kubernetes_flux_configuration",
        "Flux configuration",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence(
            "may be deleted from the cluster, and get no new commits", whom="applications that it deploys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_arc_machine_automanage_configuration_assignment",
        "automanage of a connected machine",
        Layer.RUN,
        parent="arc_machine_id",
        consequence=Consequence(
            "are no longer patched, backed up and watched by it", whom="machines with it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_arc_machine_extension",
        "extension of a connected machine",
        Layer.COMPUTE,
        identity=("arc_machine_id", "name"),
        parent="arc_machine_id",
        consequence=Consequence("loses what it does: an agent or a script", whom="its machine", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_arc_private_link_scope",
        "private link scope of Arc",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer be managed from Azure", whom="machines in private networks", reach=Reach.LATER),
    ),
)
