"""Traffic Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ENDPOINT = Consequence("are no longer sent to it: others must serve them, or nobody does", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_traffic_manager_profile",
        "traffic manager",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        endpoints=("fqdn",),
        consequence=Consequence(
            "can no longer find what is behind its name", lasting="its name, which somebody else may take", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_traffic_manager_azure_endpoint",
        "endpoint of a traffic manager",
        Layer.DNS,
        identity=("profile_id", "name"),
        parent="profile_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_traffic_manager_external_endpoint",
        "endpoint of a traffic manager",
        Layer.DNS,
        identity=("profile_id", "name"),
        parent="profile_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_traffic_manager_nested_endpoint",
        "endpoint of a traffic manager",
        Layer.DNS,
        identity=("profile_id", "name"),
        parent="profile_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_traffic_manager_endpoint",
        "endpoint of a traffic manager",
        Layer.DNS,
        consequence=_ENDPOINT,
    ),
)
