"""Bot Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BOT = Consequence("get no answer from the bot in any channel", lasting="its channels", reach=Reach.ALL)
_CHANNEL = Consequence("get no answer from the bot in this channel", reach=Reach.PART)
_KEYED_CHANNEL = Consequence(
    "get no answer from the bot in this channel", lasting="its keys, which clients have", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_bot_service_azure_bot",
        "bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_BOT,
    ),
    ResourceType(
        "azurerm_bot_channels_registration",
        "bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_BOT,
    ),
    ResourceType(
        "azurerm_bot_web_app",
        "bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_BOT,
    ),
    ResourceType(
        "azurerm_healthbot",
        "health bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_BOT,
    ),
    ResourceType(
        "azurerm_bot_channel_alexa",
        "channel of a bot",
        Layer.COMPUTE,
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_direct_line_speech",
        "channel of a bot",
        Layer.COMPUTE,
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_email",
        "channel of a bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "bot_name"),
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_facebook",
        "channel of a bot",
        Layer.COMPUTE,
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_line",
        "channel of a bot",
        Layer.COMPUTE,
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_ms_teams",
        "channel of a bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "bot_name"),
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_slack",
        "channel of a bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "bot_name"),
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_sms",
        "channel of a bot",
        Layer.COMPUTE,
        consequence=_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_directline",
        "channel of a bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "bot_name"),
        consequence=_KEYED_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_channel_web_chat",
        "channel of a bot",
        Layer.COMPUTE,
        identity=("resource_group_name", "bot_name"),
        consequence=_KEYED_CHANNEL,
    ),
    ResourceType(
        "azurerm_bot_connection",
        "login of a bot",
        Layer.IDENTITY,
        identity=("resource_group_name", "bot_name", "name"),
        consequence=Consequence("can no longer log in through the bot", reach=Reach.PART),
    ),
)
