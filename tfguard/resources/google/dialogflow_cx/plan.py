"""Dialogflow CX, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TALK = Consequence("are not understood any more where it matched what they say", whom="callers", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "google_dialogflow_cx_agent",
        "Dialogflow agent",
        Layer.RUN,
        consequence=Consequence(
            "get no answer any more", whom="callers", lasting="its flows, playbooks and versions, and its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_entity_type",
        "entity type",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=_TALK,
    ),
    ResourceType(
        "google_dialogflow_cx_environment",
        "agent environment",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence(
            "get no answer", whom="callers through it", lasting="its id, which integrations name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_flow",
        "flow",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence(
            "get stuck where the conversation comes to it", whom="callers", lasting="its pages and versions", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_generative_settings",
        "generative settings",
        Layer.RUN,
        identity=("parent", "language_code"),
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        harmless="The provider only forgets it: the agent keeps its settings.",
    ),
    ResourceType(
        "google_dialogflow_cx_generator",
        "generator",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence("get no generated answer where a page asks for one", whom="callers", reach=Reach.PART),
    ),
    ResourceType(
        "google_dialogflow_cx_intent",
        "intent",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=_TALK,
    ),
    ResourceType(
        "google_dialogflow_cx_page",
        "page",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_flow",),
        consequence=Consequence("get stuck where the conversation comes to it", whom="callers", reach=Reach.PART),
    ),
    ResourceType(
        "google_dialogflow_cx_playbook",
        "playbook",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence("get stuck where the conversation comes to it", whom="callers", reach=Reach.PART),
    ),
    ResourceType(
        "google_dialogflow_cx_security_settings",
        "security settings",
        Layer.RUN,
        consequence=Consequence(
            "find what they said kept longer, or less masked, than promised", whom="callers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_test_case",
        "test case",
        Layer.MONITORING,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence(
            "get wrong answers that nobody has seen before: the agent is tested less", whom="callers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_tool",
        "tool",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence("get no answer where a playbook needs it", whom="callers", reach=Reach.PART),
    ),
    ResourceType(
        "google_dialogflow_cx_version",
        "flow version",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_flow",),
        consequence=Consequence(
            "get no answer", whom="callers through environments that name it", lasting="its number", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dialogflow_cx_webhook",
        "webhook",
        Layer.RUN,
        parent="parent",
        parent_types=("google_dialogflow_cx_agent",),
        consequence=Consequence("get errors where the conversation asks it for something", whom="callers", reach=Reach.ALL),
    ),
)
