"""Microsoft Sentinel's workspace and lists, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LISTS = Consequence("no longer notice what it names", whom="rules that use it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_sentinel_log_analytics_workspace_onboarding",
        "Sentinel workspace",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence(
            "are no longer noticed: the workspace has no Sentinel",
            whom="attacks",
            lasting="its incidents and rules",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_sentinel_metadata",
        "metadata of Sentinel",
        Layer.MONITORING,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        harmless="Says only where content comes from.",
    ),
    ResourceType(
        "azurerm_sentinel_threat_intelligence_indicator",
        "threat indicator",
        Layer.MONITORING,
        parent="workspace_id",
        consequence=_LISTS,
    ),
    ResourceType(
        "azurerm_sentinel_watchlist",
        "watchlist",
        Layer.MONITORING,
        identity=("log_analytics_workspace_id", "name"),
        parent="log_analytics_workspace_id",
        consequence=_LISTS,
    ),
    ResourceType(
        "azurerm_sentinel_watchlist_item",
        "item of a watchlist",
        Layer.MONITORING,
        identity=("watchlist_id", "name"),
        parent="watchlist_id",
        consequence=_LISTS,
    ),
)
