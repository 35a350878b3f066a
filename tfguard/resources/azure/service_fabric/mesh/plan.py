"""Service Fabric Mesh, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SECRET = Consequence("do not start", whom="applications that read it", lasting="its value", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_service_fabric_mesh_application",
        "mesh application",
        Layer.COMPUTE,
        consequence=Consequence("can no longer connect to the application", lasting="its addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_service_fabric_mesh_local_network",
        "mesh network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other", whom="applications in it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_service_fabric_mesh_secret",
        "mesh secret",
        Layer.DATA,
        consequence=_SECRET,
    ),
    ResourceType(
        "azurerm_service_fabric_mesh_secret_value",
        "value of a mesh secret",
        Layer.DATA,
        consequence=_SECRET,
    ),
)
