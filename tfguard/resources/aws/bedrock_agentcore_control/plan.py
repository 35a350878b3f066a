"""Amazon Bedrock AgentCore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_bedrockagentcore_agent_runtime",
        "agent runtime",
        Layer.COMPUTE,
        identity=("agent_runtime_name",),
        consequence=Consequence(
            "gets an error",
            whom="whoever calls the agent",
            lasting="its id, which callers name, and running sessions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_agent_runtime_endpoint",
        "endpoint of an agent runtime",
        Layer.COMPUTE,
        identity=("agent_runtime_id", "name"),
        parent="agent_runtime_id",
        consequence=Consequence("gets an error", whom="whoever calls the agent through it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_api_key_credential_provider",
        "API key credential provider",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer call the service behind it", whom="agents that use it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_browser",
        "agent browser",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer open web pages", whom="agents that use it", lasting="its id, which they name", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_code_interpreter",
        "agent code interpreter",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer run code", whom="agents that use it", lasting="its id, which they name", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_gateway",
        "agent gateway",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("lose all its tools", whom="agents that use it", lasting="its URL", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_bedrockagentcore_gateway_target",
        "agent gateway target",
        Layer.LOAD_BALANCER,
        identity=("gateway_identifier", "name"),
        parent="gateway_identifier",
        parent_types=("aws_bedrockagentcore_gateway",),
        consequence=Consequence("lose the tools of this target", whom="agents that use the gateway", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_memory",
        "agent memory",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "get errors, and know nothing of earlier conversations",
            whom="agents that use it",
            lasting="what it holds",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_memory_strategy",
        "memory strategy",
        Layer.DATA,
        identity=("memory_id", "name"),
        parent="memory_id",
        consequence=Consequence("no longer keep what it extracted", whom="agents that use the memory", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_oauth2_credential_provider",
        "OAuth credential provider",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "can no longer act for users at the service behind it",
            whom="agents that use it",
            lasting="what users have allowed it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_token_vault_cmk",
        "key of a token vault",
        Layer.IDENTITY,
        identity=("token_vault_id",),
        harmless="The vault keeps its key: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_bedrockagentcore_workload_identity",
        "workload identity of an agent",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer get tokens", whom="the agent", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_browser_profile",
        "browser profile",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "have to sign in again wherever they browse",
            whom="agents that use it",
            lasting="its cookies and sign-ins",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_evaluator",
        "evaluator",
        Layer.MONITORING,
        identity=("evaluator_name",),
        consequence=Consequence("sees how good the agents' answers are", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_bedrockagentcore_gateway_rule",
        "gateway rule",
        Layer.COMPUTE,
        identity=("gateway_identifier", "priority"),
        parent="gateway_identifier",
        consequence=Consequence("are no longer routed or changed by it", whom="requests that it matches", reach=Reach.PART),
    ),
    ResourceType(
        "aws_bedrockagentcore_harness",
        "agent harness",
        Layer.COMPUTE,
        identity=("harness_name",),
        consequence=Consequence("get no answer from the agent", lasting="its ARN and its sessions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_bedrockagentcore_online_evaluation_config",
        "online evaluation",
        Layer.MONITORING,
        identity=("online_evaluation_config_name",),
        consequence=Consequence("sees how good the agents' answers are", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_bedrockagentcore_policy",
        "agent policy",
        Layer.IDENTITY,
        identity=("policy_engine_id", "name"),
        parent="policy_engine_id",
        consequence=Consequence(
            "are denied the tools that it allows, or may use those that it forbids", whom="agents", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_policy_engine",
        "policy engine",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are denied their tools, or may use all of them",
            whom="agents behind the gateways that use it",
            lasting="its policies",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_registry",
        "agent registry",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "find nobody", whom="agents that look each other up in it", lasting="its records", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_bedrockagentcore_resource_policy",
        "resource policy of an agent",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("are denied", whom="callers that only the policy lets in", reach=Reach.PART),
    ),
)
