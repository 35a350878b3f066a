"""Amazon Lex V1, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lex_bot",
        "bot",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("get no answer from the bot", lasting="its older versions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lex_bot_alias",
        "bot alias",
        Layer.COMPUTE,
        identity=("bot_name", "name"),
        parent="bot_name",
        parent_types=("aws_lex_bot",),
        consequence=Consequence("get an error", whom="applications that talk to the bot through it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lex_intent",
        "intent",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("are no longer understood when they ask for it", lasting="its older versions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lex_slot_type",
        "slot type",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "are no longer understood when they name such a value", lasting="its older versions", reach=Reach.PART
        ),
    ),
)
