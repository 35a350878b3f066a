"""Role assignments and managed identities, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ROLE = Consequence("is refused", whom="whoever has this role", reach=Reach.PART)
_LIGHTHOUSE = Consequence(
    "can no longer work in the subscription", whom="administrators of the managing tenant", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType("azurerm_federated_identity_credential", "federated credential", Layer.IDENTITY, parent="parent_id"),
    ResourceType(
        "azurerm_role_assignment",
        "role assignment",
        Layer.IDENTITY,
        parent="scope",
        grants=(Grant("principal_id", "role_definition_id", "scope"), Grant("principal_id", "role_definition_name", "scope")),
    ),
    ResourceType(
        "azurerm_user_assigned_identity", "managed identity", Layer.IDENTITY, identity=("resource_group_name", "name")
    ),
    ResourceType(
        "azurerm_marketplace_role_assignment",
        "role in the private marketplace",
        Layer.IDENTITY,
        consequence=_ROLE,
    ),
    ResourceType(
        "azurerm_pim_active_role_assignment",
        "active role assignment",
        Layer.IDENTITY,
        identity=("scope", "principal_id", "role_definition_id"),
        consequence=_ROLE,
    ),
    ResourceType(
        "azurerm_pim_eligible_role_assignment",
        "eligible role assignment",
        Layer.IDENTITY,
        identity=("scope", "principal_id", "role_definition_id"),
        consequence=Consequence("can no longer do so when it is needed", whom="whoever may take this role", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_role_management_policy",
        "rules of a role",
        Layer.IDENTITY,
        identity=("role_definition_id", "name"),
        parent="role_definition_id",
        harmless="Its deletion only drops it from the state: the rules of the role stay.",
    ),
    ResourceType(
        "azurerm_lighthouse_assignment",
        "delegation to another tenant",
        Layer.IDENTITY,
        identity=("lighthouse_definition_id", "name"),
        parent="lighthouse_definition_id",
        consequence=_LIGHTHOUSE,
    ),
    ResourceType(
        "azurerm_lighthouse_definition",
        "delegation to another tenant",
        Layer.IDENTITY,
        consequence=_LIGHTHOUSE,
    ),
    ResourceType(
        "azurerm_azuread_application",
        "application",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in to the application", lasting="its id and its secrets", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_azuread_service_principal",
        "service principal",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in: its rights are gone",
            whom="the application",
            lasting="its id, which others have given rights",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_azuread_service_principal_password",
        "password of a service principal",
        Layer.IDENTITY,
        consequence=Consequence(
            "is refused", whom="the application that logs in with it", lasting="the password", reach=Reach.ALL
        ),
    ),
)
