"""Analysis Services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CAPACITY = Consequence("can no longer open reports and data that run on it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_analysis_services_server",
        "analysis server",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer open reports on its models", lasting="its models", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_powerbi_embedded",
        "Power BI capacity",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CAPACITY,
    ),
    ResourceType(
        "azurerm_fabric_capacity",
        "Fabric capacity",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CAPACITY,
    ),
)
