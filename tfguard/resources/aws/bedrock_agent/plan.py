"""Agents and knowledge bases of Amazon Bedrock, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_bedrockagent_agent",
        "agent",
        Layer.COMPUTE,
        identity=("agent_name",),
        consequence=Consequence(
            "gets an error", whom="whoever asks it", lasting="its id, and what it remembered of its users", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_bedrockagent_agent_action_group",
        "action group of an agent",
        Layer.COMPUTE,
        identity=("agent_id", "agent_version", "action_group_name"),
        parent="agent_id",
        consequence=Consequence("no longer get what it did with these actions", whom="users of the agent", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagent_agent_alias",
        "alias of an agent",
        Layer.COMPUTE,
        identity=("agent_id", "agent_alias_name"),
        parent="agent_id",
        consequence=Consequence(
            "gets an error", whom="whoever asks the agent through it", lasting="its id, which callers name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_bedrockagent_agent_collaborator",
        "agent collaborator",
        Layer.COMPUTE,
        identity=("agent_id", "collaborator_name"),
        parent="agent_id",
        consequence=Consequence("no longer get what the other agent answered", whom="users of the agent", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagent_agent_knowledge_base_association",
        "knowledge base association",
        Layer.COMPUTE,
        identity=("agent_id", "knowledge_base_id"),
        parent="agent_id",
        consequence=Consequence(
            "get answers without what the knowledge base knows", whom="users of the agent", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrockagent_data_source",
        "data source of a knowledge base",
        Layer.DATA,
        identity=("knowledge_base_id", "name"),
        parent="knowledge_base_id",
        consequence=Consequence(
            "get answers without its documents", lasting="what was read from it, until it is synced again", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrockagent_flow",
        "Bedrock flow",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "gets an error", whom="whoever invokes it", lasting="its id, and its versions and aliases", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_bedrockagent_knowledge_base",
        "knowledge base",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets an error",
            whom="whoever asks it",
            lasting="its id, which callers name, and what was read into it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_bedrockagent_prompt",
        "managed prompt",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get an error", whom="flows and applications that name it", lasting="its id, and its versions", reach=Reach.PART
        ),
    ),
)
