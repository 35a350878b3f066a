"""Service Fabric, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FABRIC = Consequence("lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_service_fabric_cluster",
        "Service Fabric cluster",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_FABRIC,
    ),
    ResourceType(
        "azurerm_service_fabric_managed_cluster",
        "Service Fabric cluster",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_FABRIC,
    ),
)
