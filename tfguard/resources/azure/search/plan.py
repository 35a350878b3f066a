"""AI Search, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_search_service",
        "search service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer search: every query fails", lasting="its indexes and its keys", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_search_shared_private_link_service",
        "private link of a search service",
        Layer.NETWORK,
        identity=("search_service_id", "name"),
        parent="search_service_id",
        consequence=Consequence(
            "finds no new documents: indexers cannot reach the source",
            whom="whoever searches",
            lasting="its approval",
            reach=Reach.LATER,
        ),
    ),
)
