"""Data Factory, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CREDENTIAL = Consequence(
    "gets no new data: pipelines that log in with it fail", whom="whoever works with its data", reach=Reach.LATER
)
_FLOW = Consequence("gets no new data", whom="whoever works with its data", reach=Reach.LATER)
_RUNTIME = Consequence(
    "gets no new data: its pipelines have nothing to run on", whom="whoever works with its data", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_data_factory",
        "data factory",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "gets no new data",
            whom="whoever works with its data",
            lasting="its history and self-hosted runtimes' keys",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_data_factory_credential_service_principal",
        "credential of a data factory",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_CREDENTIAL,
    ),
    ResourceType(
        "azurerm_data_factory_credential_user_managed_identity",
        "credential of a data factory",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_CREDENTIAL,
    ),
    ResourceType(
        "azurerm_data_factory_customer_managed_key",
        "encryption key of a data factory",
        Layer.DATA,
        identity=("data_factory_id",),
        parent="data_factory_id",
        harmless="Azure cannot take the key away: its deletion only drops it from the state.",
    ),
    ResourceType(
        "azurerm_data_factory_data_flow",
        "data flow",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_flowlet_data_flow",
        "data flow",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_pipeline",
        "data pipeline",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_trigger_blob_event",
        "trigger of a pipeline",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_trigger_custom_event",
        "trigger of a pipeline",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_trigger_schedule",
        "trigger of a pipeline",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_FLOW,
    ),
    ResourceType(
        "azurerm_data_factory_trigger_tumbling_window",
        "trigger of a pipeline",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=Consequence(
            "gets no new data", whom="whoever works with its data", lasting="which windows it has worked on", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_data_factory_integration_runtime_azure",
        "integration runtime",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_RUNTIME,
    ),
    ResourceType(
        "azurerm_data_factory_integration_runtime_azure_ssis",
        "integration runtime",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_RUNTIME,
    ),
    ResourceType(
        "azurerm_data_factory_integration_runtime_managed",
        "integration runtime",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_RUNTIME,
    ),
    ResourceType(
        "azurerm_data_factory_integration_runtime_self_hosted",
        "integration runtime",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=Consequence(
            "gets no new data: its pipelines have nothing to run on",
            whom="whoever works with its data",
            lasting="its keys, which its machines registered with",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_data_factory_managed_private_endpoint",
        "private endpoint of a data factory",
        Layer.NETWORK,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=Consequence(
            "gets no new data: pipelines cannot reach the source",
            whom="whoever works with its data",
            lasting="its approval",
            reach=Reach.LATER,
        ),
    ),
)
