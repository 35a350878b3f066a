"""SAP, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SAP = Consequence("can no longer log in to the SAP system", lasting="its machines and data", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_workloads_sap_discovery_virtual_instance",
        "SAP system",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer see and manage the SAP system from Azure", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_workloads_sap_single_node_virtual_instance",
        "SAP system",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_SAP,
    ),
    ResourceType(
        "azurerm_workloads_sap_three_tier_virtual_instance",
        "SAP system",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_SAP,
    ),
)
