"""AI services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACCOUNT = Consequence(
    "get an error", whom="applications that call its models", lasting="its keys and its address", reach=Reach.ALL
)
_PROJECT = Consequence(
    "can no longer work in it", whom="developers and agents", lasting="its agents, connections and files", reach=Reach.ALL
)
_FILTER = Consequence("are no longer stopped by it", whom="harmful questions and answers", reach=Reach.LATER)

_CONNECTED = Consequence("fail", whom="agents that use it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_cognitive_account",
        "AI services account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_ACCOUNT,
    ),
    ResourceType(
        "azurerm_ai_services",
        "AI services account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_ACCOUNT,
    ),
    ResourceType(
        "azurerm_cognitive_deployment",
        "deployed AI model",
        Layer.COMPUTE,
        identity=("cognitive_account_id", "name"),
        parent="cognitive_account_id",
        consequence=Consequence("get an error", whom="applications that call the model", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_cognitive_account_customer_managed_key",
        "encryption key of an AI services account",
        Layer.DATA,
        identity=("cognitive_account_id",),
        parent="cognitive_account_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_cognitive_account_project",
        "AI project",
        Layer.COMPUTE,
        identity=("cognitive_account_id", "name"),
        parent="cognitive_account_id",
        consequence=_PROJECT,
    ),
    ResourceType(
        "azurerm_ai_foundry",
        "AI hub",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_PROJECT,
    ),
    ResourceType(
        "azurerm_ai_foundry_project",
        "AI project",
        Layer.COMPUTE,
        identity=("ai_services_hub_id", "name"),
        parent="ai_services_hub_id",
        consequence=_PROJECT,
    ),
    ResourceType(
        "azurerm_cognitive_account_rai_blocklist",
        "blocklist of AI services",
        Layer.COMPUTE,
        identity=("cognitive_account_id", "name"),
        parent="cognitive_account_id",
        consequence=_FILTER,
    ),
    ResourceType(
        "azurerm_cognitive_account_rai_policy",
        "content filter of AI services",
        Layer.COMPUTE,
        identity=("cognitive_account_id", "name"),
        parent="cognitive_account_id",
        consequence=_FILTER,
    ),
    ResourceType(
        "azurerm_cognitive_account_connection_account_key",
        "connection of AI services",
        Layer.COMPUTE,
        consequence=_CONNECTED,
    ),
    ResourceType(
        "azurerm_cognitive_account_connection_account_managed_identity",
        "connection of AI services",
        Layer.COMPUTE,
        consequence=_CONNECTED,
    ),
    ResourceType(
        "azurerm_cognitive_account_connection_api_key",
        "connection of AI services",
        Layer.COMPUTE,
        consequence=_CONNECTED,
    ),
    ResourceType(
        "azurerm_cognitive_account_connection_custom_keys",
        "connection of AI services",
        Layer.COMPUTE,
        consequence=_CONNECTED,
    ),
    ResourceType(
        "azurerm_cognitive_account_connection_entra_id",
        "connection of AI services",
        Layer.COMPUTE,
        consequence=_CONNECTED,
    ),
)
