"""API connections and custom providers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_api_connection",
        "API connection",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "fail", whom="workflows that use it", lasting="its consent, which somebody must give by hand", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_custom_provider",
        "custom provider",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence("gets an error", whom="whoever calls its custom resources", reach=Reach.PART),
    ),
)
