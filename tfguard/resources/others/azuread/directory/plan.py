"""Entra ID's users, groups, roles and policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ROLE = Consequence("who have the role by it can no longer manage the directory", reach=Reach.PART)
_GROUP = Consequence(
    "who have their rights by the group are refused", lasting="its id, which assignments name", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType("azuread_group", "group", Layer.IDENTITY, consequence=_GROUP),
    ResourceType("azuread_group_without_members", "group", Layer.IDENTITY, consequence=_GROUP),
    ResourceType(
        "azuread_group_member",
        "group member",
        Layer.IDENTITY,
        identity=("group_object_id", "member_object_id"),
        parent="group_object_id",
        consequence=Consequence("is refused where the group is let in", whom="the member", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_user",
        "user",
        Layer.IDENTITY,
        identity=("user_principal_name",),
        consequence=Consequence(
            "can no longer log in", whom="the user", lasting="the id, the licences and the assignments", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azuread_invitation",
        "invitation of a guest",
        Layer.IDENTITY,
        identity=("user_email_address",),
        consequence=Consequence(
            "can no longer log in", whom="the guest", lasting="the guest's id and assignments", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azuread_administrative_unit",
        "administrative unit",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer manage its members",
            whom="administrators of the unit",
            lasting="its id, and the roles in it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azuread_administrative_unit_member",
        "member of an administrative unit",
        Layer.IDENTITY,
        identity=("administrative_unit_object_id", "member_object_id"),
        parent="administrative_unit_object_id",
        consequence=Consequence("can no longer manage the member", whom="administrators of the unit", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_administrative_unit_role_member",
        "role in an administrative unit",
        Layer.IDENTITY,
        identity=("administrative_unit_object_id", "role_object_id", "member_object_id"),
        parent="administrative_unit_object_id",
        consequence=Consequence("can no longer manage the unit's members", whom="the administrator", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_custom_directory_role",
        "custom directory role",
        Layer.IDENTITY,
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="its assignments", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azuread_directory_role",
        "directory role",
        Layer.IDENTITY,
        identity=("template_id",),
        harmless="It is only dropped from the state: a built-in role cannot be switched off.",
    ),
    ResourceType(
        "azuread_directory_role_assignment",
        "directory role assignment",
        Layer.IDENTITY,
        identity=("role_id", "principal_object_id", "directory_scope_id"),
        consequence=_ROLE,
    ),
    ResourceType(
        "azuread_directory_role_member",
        "directory role member",
        Layer.IDENTITY,
        identity=("role_object_id", "member_object_id"),
        parent="role_object_id",
        consequence=_ROLE,
    ),
    ResourceType(
        "azuread_directory_role_eligibility_schedule_request",
        "eligibility for a directory role",
        Layer.IDENTITY,
        identity=("role_definition_id", "principal_id", "directory_scope_id"),
        consequence=Consequence("who were eligible can no longer take the role", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_group_role_management_policy",
        "role management policy",
        Layer.IDENTITY,
        identity=("group_id", "role_id"),
        parent="group_id",
        consequence=Consequence("become so by other rules", whom="members and owners of the group", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_privileged_access_group_assignment_schedule",
        "assignment to a privileged group",
        Layer.IDENTITY,
        identity=("group_id", "principal_id", "assignment_type"),
        parent="group_id",
        consequence=Consequence("is refused where the group is let in", whom="the member", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_privileged_access_group_eligibility_schedule",
        "eligibility for a privileged group",
        Layer.IDENTITY,
        identity=("group_id", "principal_id", "assignment_type"),
        parent="group_id",
        consequence=Consequence("who were eligible can no longer join the group", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_authentication_strength_policy",
        "authentication strength",
        Layer.IDENTITY,
        consequence=Consequence("are no longer asked for it when they log in", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_conditional_access_policy",
        "Conditional Access policy",
        Layer.IDENTITY,
        consequence=Consequence("can log in without it", whom="people whom it stopped or asked for more", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_named_location",
        "named location",
        Layer.IDENTITY,
        consequence=Consequence(
            "are let in or kept out otherwise by the policies that name it",
            lasting="its id, which policies name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azuread_user_flow_attribute",
        "user flow attribute",
        Layer.IDENTITY,
        consequence=Consequence("who sign up are no longer asked for it", reach=Reach.PART),
    ),
)
