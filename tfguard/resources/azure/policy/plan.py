"""Azure Policy, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_GOVERNED = Consequence("are no longer checked or corrected", whom="new objects", reach=Reach.LATER)
_EXEMPTION = Consequence(
    "are held to the policy: their next change may be denied", whom="objects that it exempts", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_management_group_policy_assignment",
        "policy assignment",
        Layer.RUN,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_resource_group_policy_assignment",
        "policy assignment",
        Layer.RUN,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_resource_policy_assignment",
        "policy assignment",
        Layer.RUN,
        identity=("resource_id", "name"),
        parent="resource_id",
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_subscription_policy_assignment",
        "policy assignment",
        Layer.RUN,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_policy_definition",
        "policy definition",
        Layer.RUN,
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_policy_set_definition",
        "policy set",
        Layer.RUN,
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_management_group_policy_set_definition",
        "policy set",
        Layer.RUN,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_management_group_policy_exemption",
        "policy exemption",
        Layer.RUN,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        consequence=_EXEMPTION,
    ),
    ResourceType(
        "azurerm_resource_group_policy_exemption",
        "policy exemption",
        Layer.RUN,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        consequence=_EXEMPTION,
    ),
    ResourceType(
        "azurerm_resource_policy_exemption",
        "policy exemption",
        Layer.RUN,
        identity=("resource_id", "name"),
        parent="resource_id",
        consequence=_EXEMPTION,
    ),
    ResourceType(
        "azurerm_subscription_policy_exemption",
        "policy exemption",
        Layer.RUN,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=_EXEMPTION,
    ),
    ResourceType(
        "azurerm_management_group_policy_remediation",
        "policy remediation",
        Layer.RUN,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_resource_group_policy_remediation",
        "policy remediation",
        Layer.RUN,
        identity=("resource_group_id", "name"),
        parent="resource_group_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_resource_policy_remediation",
        "policy remediation",
        Layer.RUN,
        disposable=True,
    ),
    ResourceType(
        "azurerm_subscription_policy_remediation",
        "policy remediation",
        Layer.RUN,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_policy_assignment",
        "policy assignment",
        Layer.RUN,
        consequence=_NOT_GOVERNED,
    ),
    ResourceType(
        "azurerm_policy_remediation",
        "policy remediation",
        Layer.RUN,
        disposable=True,
    ),
)
