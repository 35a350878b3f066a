"""App Configuration, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_app_configuration_feature",
        "feature flag",
        Layer.DATA,
        identity=("configuration_store_id", "name"),
        parent="configuration_store_id",
        consequence=Consequence(
            "no longer see it, and do what they do without it",
            whom="applications that read the flag",
            lasting="its value",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azurerm_app_configuration_key",
        "application setting",
        Layer.DATA,
        identity=("configuration_store_id", "key", "label"),
        consequence=Consequence(
            "lose this setting, or do not start", whom="applications that read it", lasting="its value", reach=Reach.PART
        ),
    ),
)
