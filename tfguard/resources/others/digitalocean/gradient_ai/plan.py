"""DigitalOcean's agents and knowledge bases, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_genai_agent",
        "agent",
        Layer.COMPUTE,
        consequence=Consequence("get no answers from the agent", lasting="its endpoint and its keys", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_genai_agent_knowledge_base_attachment",
        "attachment of a knowledge base",
        Layer.COMPUTE,
        identity=("agent_uuid", "knowledge_base_uuid"),
        parent="agent_uuid",
        consequence=Consequence("get answers without its knowledge", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_genai_agent_route",
        "route to an agent",
        Layer.COMPUTE,
        identity=("parent_agent_uuid", "child_agent_uuid"),
        parent="parent_agent_uuid",
        consequence=Consequence("get no answers from the agent that it led to", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_genai_function",
        "function of an agent",
        Layer.COMPUTE,
        identity=("agent_id", "function_name"),
        parent="agent_id",
        consequence=Consequence("get answers without what the function looked up", reach=Reach.PART),
    ),
    ResourceType("digitalocean_genai_indexing_job_cancel", "cancellation of an indexing job", Layer.RUN, disposable=True),
    ResourceType(
        "digitalocean_genai_knowledge_base",
        "knowledge base",
        Layer.DATA,
        consequence=Consequence("get answers without its knowledge", lasting="its index", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_genai_knowledge_base_data_source",
        "data source of a knowledge base",
        Layer.DATA,
        parent="knowledge_base_uuid",
        consequence=Consequence("get answers without the newest of its data", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_genai_openai_api_key",
        "model key",
        Layer.IDENTITY,
        consequence=Consequence("give no answers", whom="agents that use it", reach=Reach.ALL),
    ),
)
