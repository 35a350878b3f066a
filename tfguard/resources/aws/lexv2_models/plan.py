"""Amazon Lex V2, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lexv2models_bot",
        "bot",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("get no answer from the bot", lasting="its id, its versions and its aliases", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lexv2models_bot_locale",
        "language of a bot",
        Layer.COMPUTE,
        identity=("bot_id", "bot_version", "locale_id"),
        parent="bot_id",
        consequence=Consequence(
            "get no answer from the bot",
            whom="users who speak that language",
            lasting="its intents and slots",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_lexv2models_bot_version",
        "version of a bot",
        Layer.COMPUTE,
        parent="bot_id",
        disposable=True,
    ),
    ResourceType(
        "aws_lexv2models_intent",
        "intent",
        Layer.COMPUTE,
        identity=("bot_id", "bot_version", "locale_id", "name"),
        parent="bot_id",
        consequence=Consequence("are no longer understood when they ask for it, from the next build on", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lexv2models_slot",
        "slot",
        Layer.COMPUTE,
        identity=("bot_id", "bot_version", "locale_id", "intent_id", "name"),
        parent="intent_id",
        consequence=Consequence("are no longer asked for that value, from the next build on", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lexv2models_slot_type",
        "slot type",
        Layer.COMPUTE,
        identity=("bot_id", "bot_version", "locale_id", "name"),
        parent="bot_id",
        consequence=Consequence(
            "are no longer understood when they name such a value, from the next build on", reach=Reach.PART
        ),
    ),
)
