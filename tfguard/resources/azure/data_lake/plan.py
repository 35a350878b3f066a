"""Data Lake, generation 1, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DOOR = Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_data_lake_store",
        "data lake",
        Layer.DATA,
        consequence=Consequence("lose the files in it", lasting="the files", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_data_lake_store_file",
        "file in a data lake",
        Layer.DATA,
        consequence=Consequence("gets an error", whom="whoever reads it", lasting="its content", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_data_lake_analytics_account",
        "data lake analytics",
        Layer.DATA,
        consequence=Consequence("fail", whom="jobs and queries of it", lasting="its tables and jobs", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_data_lake_store_firewall_rule",
        "firewall rule of a data lake",
        Layer.NETWORK,
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_data_lake_store_virtual_network_rule",
        "network rule of a data lake",
        Layer.NETWORK,
        consequence=_DOOR,
    ),
    ResourceType(
        "azurerm_data_lake_analytics_firewall_rule",
        "firewall rule of data lake analytics",
        Layer.NETWORK,
        consequence=_DOOR,
    ),
)
