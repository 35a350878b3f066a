"""Data Box Edge, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_databox_edge_device",
        "edge device",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose what it runs and stores", whom="machines and users at its site", lasting="its activation", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_databox_edge_order",
        "order of an edge device",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("do not get the device that they ordered", whom="operators", reach=Reach.LATER),
    ),
)
