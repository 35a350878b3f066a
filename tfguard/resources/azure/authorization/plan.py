"""Role assignments and managed identities, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant
from tfguard.resources.shapes.resource_type import ResourceType

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
)
