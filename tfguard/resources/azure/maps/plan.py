"""Maps, media and mixed reality, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VIDEO = Consequence("can no longer search videos", lasting="what it has found in them", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_maps_account",
        "maps account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("see no maps", lasting="its keys", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_maps_creator",
        "maps creator",
        Layer.COMPUTE,
        identity=("maps_account_id", "name"),
        parent="maps_account_id",
        consequence=Consequence("no longer see the maps of buildings", lasting="its maps", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spatial_anchors_account",
        "spatial anchors account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer find what was placed in their rooms", whom="devices", lasting="its anchors", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_video_analyzer",
        "video analyzer",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_VIDEO,
    ),
    ResourceType(
        "azurerm_video_analyzer_edge_module",
        "edge module of a video analyzer",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_VIDEO,
    ),
    ResourceType(
        "azurerm_video_indexer_account",
        "video indexer",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_VIDEO,
    ),
)
