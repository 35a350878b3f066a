"""Dialogflow, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TALK = Consequence("are not understood any more where it matched what they say", whom="callers", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "google_dialogflow_agent",
        "Dialogflow agent",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence(
            "get no answer any more", whom="callers", lasting="its intents and entities, and its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dialogflow_conversation_profile",
        "conversation profile",
        Layer.RUN,
        consequence=Consequence(
            "get no more help in their conversations",
            whom="agents and callers",
            lasting="its id, which integrations name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_dialogflow_entity_type",
        "entity type",
        Layer.RUN,
        consequence=_TALK,
    ),
    ResourceType(
        "google_dialogflow_fulfillment",
        "fulfillment",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence(
            "get the fixed answers only: nobody looks anything up for them", whom="callers", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dialogflow_intent",
        "intent",
        Layer.RUN,
        consequence=_TALK,
    ),
    ResourceType(
        "google_dialogflow_encryption_spec",
        "encryption setting",
        Layer.RUN,
        identity=("project", "location"),
        harmless="The provider only forgets it: the agents stay encrypted with the key.",
    ),
)
