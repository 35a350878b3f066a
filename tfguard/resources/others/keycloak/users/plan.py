"""Keycloak's realms, users, groups and where these come from, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLIENT = Consequence(
    "can no longer log in to the program", lasting="its secret or its keys, and its service account", reach=Reach.ALL
)
_DEFAULTS_OF_NEW_USERS = Consequence("are refused where these let them in", whom="new users", reach=Reach.LATER)
_MEMBERS_OF_A_GROUP = Consequence("who have their rights by the group are refused", reach=Reach.PART)
_ROLES_OF_USERS_OR_GROUPS = Consequence("who have their rights by it are refused", reach=Reach.PART)
_ROLES_OF_A_CLIENT = Consequence("no longer finds the roles in the token", whom="the program", reach=Reach.PART)
_IDENTITY_PROVIDER = Consequence("can no longer log in with it", lasting="the links to its users", reach=Reach.ALL)
_USER_FEDERATION = Consequence(
    "who are in the directory can no longer log in", lasting="what they set in Keycloak", reach=Reach.ALL
)
_MAPPER_OF_A_DIRECTORY = Consequence("no longer find what it took from the directory", whom="programs", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "keycloak_realm",
        "realm",
        Layer.IDENTITY,
        identity=("realm",),
        consequence=Consequence("can no longer log in", lasting="its users, its keys and all that is in it", reach=Reach.ALL),
    ),
    ResourceType(
        "keycloak_openid_client",
        "client",
        Layer.IDENTITY,
        identity=("realm_id", "client_id"),
        parent="realm_id",
        consequence=_CLIENT,
    ),
    ResourceType(
        "keycloak_saml_client",
        "client",
        Layer.IDENTITY,
        identity=("realm_id", "client_id"),
        parent="realm_id",
        consequence=_CLIENT,
    ),
    ResourceType(
        "keycloak_user",
        "user",
        Layer.IDENTITY,
        identity=("realm_id", "username"),
        parent="realm_id",
        consequence=Consequence(
            "can no longer log in", whom="the user", lasting="the user's id and password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "keycloak_group",
        "group",
        Layer.IDENTITY,
        identity=("realm_id", "parent_id", "name"),
        parent="realm_id",
        consequence=Consequence("who have their rights by the group are refused", lasting="its id", reach=Reach.ALL),
    ),
    ResourceType(
        "keycloak_role",
        "role",
        Layer.IDENTITY,
        identity=("realm_id", "client_id", "name"),
        parent="realm_id",
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="who has it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "keycloak_default_roles",
        "defaults of new users",
        Layer.IDENTITY,
        identity=("realm_id",),
        parent="realm_id",
        consequence=_DEFAULTS_OF_NEW_USERS,
    ),
    ResourceType(
        "keycloak_default_groups",
        "defaults of new users",
        Layer.IDENTITY,
        identity=("realm_id",),
        parent="realm_id",
        consequence=_DEFAULTS_OF_NEW_USERS,
    ),
    ResourceType(
        "keycloak_group_memberships", "members of a group", Layer.IDENTITY, parent="realm_id", consequence=_MEMBERS_OF_A_GROUP
    ),
    ResourceType(
        "keycloak_user_groups", "members of a group", Layer.IDENTITY, parent="realm_id", consequence=_MEMBERS_OF_A_GROUP
    ),
    ResourceType(
        "keycloak_group_roles",
        "roles of users or groups",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_ROLES_OF_USERS_OR_GROUPS,
    ),
    ResourceType(
        "keycloak_user_roles",
        "roles of users or groups",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_ROLES_OF_USERS_OR_GROUPS,
    ),
    ResourceType(
        "keycloak_openid_client_service_account_role",
        "roles of users or groups",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_ROLES_OF_USERS_OR_GROUPS,
    ),
    ResourceType(
        "keycloak_openid_client_service_account_realm_role",
        "roles of users or groups",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_ROLES_OF_USERS_OR_GROUPS,
    ),
    ResourceType(
        "keycloak_generic_role_mapper", "roles of a client", Layer.IDENTITY, parent="client_id", consequence=_ROLES_OF_A_CLIENT
    ),
    ResourceType(
        "keycloak_generic_client_role_mapper",
        "roles of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_ROLES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_oidc_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        identity=("realm", "alias"),
        parent="realm",
        consequence=_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_oidc_google_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        identity=("realm", "alias"),
        parent="realm",
        consequence=_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_saml_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        identity=("realm", "alias"),
        parent="realm",
        consequence=_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_ldap_user_federation", "user federation", Layer.IDENTITY, parent="realm_id", consequence=_USER_FEDERATION
    ),
    ResourceType(
        "keycloak_custom_user_federation", "user federation", Layer.IDENTITY, parent="realm_id", consequence=_USER_FEDERATION
    ),
    ResourceType(
        "keycloak_ldap_user_attribute_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_group_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_role_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_full_name_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_hardcoded_role_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_hardcoded_group_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_hardcoded_attribute_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_custom_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_msad_user_account_control_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
    ResourceType(
        "keycloak_ldap_msad_lds_user_account_control_mapper",
        "mapper of a directory",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_MAPPER_OF_A_DIRECTORY,
    ),
)
