"""Media Services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MEDIA = Consequence("can no longer play its videos", lasting="the videos and their addresses", reach=Reach.ALL)
_MEDIA_FILTER = Consequence("get an error", whom="players that ask for this version", reach=Reach.PART)
_PLAYER = Consequence("can no longer play videos that need it", reach=Reach.ALL)
_BROADCAST = Consequence("can no longer watch the broadcast", lasting="its addresses", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_media_services_account",
        "media account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_MEDIA,
    ),
    ResourceType(
        "azurerm_media_asset",
        "video",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=_MEDIA,
    ),
    ResourceType(
        "azurerm_media_streaming_endpoint",
        "streaming endpoint",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=Consequence("can no longer play any video", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_media_streaming_locator",
        "streaming address of a video",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=Consequence("can no longer play this video", lasting="its address", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_media_asset_filter",
        "filter of a video",
        Layer.COMPUTE,
        identity=("asset_id", "name"),
        parent="asset_id",
        consequence=_MEDIA_FILTER,
    ),
    ResourceType(
        "azurerm_media_services_account_filter",
        "filter of videos",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=_MEDIA_FILTER,
    ),
    ResourceType(
        "azurerm_media_content_key_policy",
        "key policy of videos",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=_PLAYER,
    ),
    ResourceType(
        "azurerm_media_streaming_policy",
        "streaming policy",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=_PLAYER,
    ),
    ResourceType(
        "azurerm_media_job",
        "encoding job",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        disposable=True,
    ),
    ResourceType(
        "azurerm_media_live_event",
        "broadcast",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=_BROADCAST,
    ),
    ResourceType(
        "azurerm_media_live_event_output",
        "output of a broadcast",
        Layer.COMPUTE,
        identity=("live_event_id", "name"),
        parent="live_event_id",
        consequence=_BROADCAST,
    ),
    ResourceType(
        "azurerm_media_transform",
        "encoding of videos",
        Layer.COMPUTE,
        identity=("resource_group_name", "media_services_account_name", "name"),
        parent="media_services_account_name",
        parent_types=("azurerm_media_services_account",),
        consequence=Consequence("are no longer encoded", whom="new videos", reach=Reach.LATER),
    ),
)
