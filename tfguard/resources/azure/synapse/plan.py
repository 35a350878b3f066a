"""Azure Synapse Analytics, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_synapse_sql_pool",
        "SQL pool",
        Layer.DATA,
        consequence=Consequence("lose its tables: every query on them fails", lasting="the data", reach=Reach.ALL),
    ),
)
