"""Purview, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_purview_account",
        "data catalog",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer find data in the catalog", lasting="its catalog", reach=Reach.LATER),
    ),
)
