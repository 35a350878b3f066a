"""Cost management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BUDGET = Consequence("is no longer told that it gets expensive", whom="whoever pays", reach=Reach.LATER)
_EXPORT = Consequence("gets no new figures", whom="whoever works with the costs", reach=Reach.LATER)
_VIEW = "A saved view of costs: nothing runs by it."

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_consumption_budget_management_group",
        "budget",
        Layer.MONITORING,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        consequence=_BUDGET,
    ),
    ResourceType(
        "azurerm_consumption_budget_resource_group",
        "budget",
        Layer.MONITORING,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        consequence=_BUDGET,
    ),
    ResourceType(
        "azurerm_consumption_budget_subscription",
        "budget",
        Layer.MONITORING,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=_BUDGET,
    ),
    ResourceType(
        "azurerm_cost_anomaly_alert",
        "cost alert",
        Layer.MONITORING,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=_BUDGET,
    ),
    ResourceType(
        "azurerm_billing_account_cost_management_export",
        "cost export",
        Layer.MONITORING,
        identity=("billing_account_id", "name"),
        parent="billing_account_id",
        consequence=_EXPORT,
    ),
    ResourceType(
        "azurerm_resource_group_cost_management_export",
        "cost export",
        Layer.MONITORING,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        consequence=_EXPORT,
    ),
    ResourceType(
        "azurerm_subscription_cost_management_export",
        "cost export",
        Layer.MONITORING,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=_EXPORT,
    ),
    ResourceType(
        "azurerm_cost_management_scheduled_action",
        "scheduled cost report",
        Layer.MONITORING,
        consequence=_EXPORT,
    ),
    ResourceType(
        "azurerm_resource_group_cost_management_view",
        "cost view",
        Layer.MONITORING,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        harmless=_VIEW,
    ),
    ResourceType(
        "azurerm_subscription_cost_management_view",
        "cost view",
        Layer.MONITORING,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        harmless=_VIEW,
    ),
)
