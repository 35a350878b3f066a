"""Logic Apps, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_STEP = Consequence("no longer does this step", whom="the workflow", reach=Reach.PART)
_TRIGGER = Consequence("waits in vain: nothing starts the workflow", whom="whoever waits for its work", reach=Reach.ALL)
_PARTNER = Consequence("can no longer exchange messages with the workflows", whom="the partner", reach=Reach.PART)
_USED = Consequence("fail", whom="workflows that use it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_logic_app_workflow",
        "workflow",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "waits in vain",
            whom="whoever waits for its work",
            lasting="the address of its trigger, and its runs",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_logic_app_action_custom",
        "action of a workflow",
        Layer.COMPUTE,
        identity=("logic_app_id", "name"),
        parent="logic_app_id",
        consequence=_STEP,
    ),
    ResourceType(
        "azurerm_logic_app_action_http",
        "action of a workflow",
        Layer.COMPUTE,
        identity=("logic_app_id", "name"),
        parent="logic_app_id",
        consequence=_STEP,
    ),
    ResourceType(
        "azurerm_logic_app_trigger_custom",
        "trigger of a workflow",
        Layer.COMPUTE,
        identity=("logic_app_id", "name"),
        parent="logic_app_id",
        consequence=_TRIGGER,
    ),
    ResourceType(
        "azurerm_logic_app_trigger_recurrence",
        "trigger of a workflow",
        Layer.COMPUTE,
        identity=("logic_app_id", "name"),
        parent="logic_app_id",
        consequence=_TRIGGER,
    ),
    ResourceType(
        "azurerm_logic_app_trigger_http_request",
        "trigger of a workflow",
        Layer.COMPUTE,
        identity=("logic_app_id", "name"),
        parent="logic_app_id",
        consequence=Consequence(
            "gets an error", whom="whoever calls the workflow", lasting="the address of the trigger", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_logic_app_integration_account",
        "integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer exchange messages with the workflows",
            whom="partners",
            lasting="its agreements, maps and schemas",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_agreement",
        "agreement with a partner",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_certificate",
        "certificate of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_partner",
        "partner of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_assembly",
        "assembly of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_USED,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_batch_configuration",
        "batch configuration of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_USED,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_map",
        "map of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_USED,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_schema",
        "schema of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_USED,
    ),
    ResourceType(
        "azurerm_logic_app_integration_account_session",
        "session of an integration account",
        Layer.COMPUTE,
        identity=("resource_group_name", "integration_account_name", "name"),
        parent="integration_account_name",
        parent_types=("azurerm_logic_app_integration_account",),
        consequence=_USED,
    ),
    ResourceType(
        "azurerm_integration_service_environment",
        "integration service environment",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer run", whom="its workflows", lasting="its workflows and their addresses", reach=Reach.ALL
        ),
    ),
)
