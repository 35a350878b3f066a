"""Azure Resource Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_resource_group",
        "resource group",
        Layer.RUN,
        consequence=Consequence(
            "lose everything inside: Azure deletes what the group holds, also what no plan knows",
            lasting="what was in it",
            reach=Reach.ALL,
        ),
    ),
)
