"""Traffic Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_traffic_manager_profile",
        "traffic manager",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        endpoints=("fqdn",),
        consequence=Consequence("can no longer resolve its name, nor the records that point at it", reach=Reach.ALL),
    ),
)
