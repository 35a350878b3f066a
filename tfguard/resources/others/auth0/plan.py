"""Auth0, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MAY = Consequence("who have it can no longer do what it let them do", reach=Reach.PART)
_PROVISIONING_OF_A_CONNECTION = Consequence("do not appear, and those who left stay", whom="new users", reach=Reach.LATER)
_CONNECTION_OF_AN_ORGANIZATION = Consequence("of the organization can no longer log in by the connection", reach=Reach.ALL)
_MEMBER_OF_AN_ORGANIZATION = Consequence("can no longer log in to the organization", whom="the member", reach=Reach.PART)
_ACTIONS_OF_A_TRIGGER = Consequence("log in without what they checked or added", reach=Reach.ALL)
_RULE = Consequence("log in without what it checked or added", reach=Reach.ALL)
_LOOK_OF_THE_LOG_IN_PAGE = "It is only dropped from the state, or the log-in page looks like Auth0's own."
_FORM_OR_PROFILE = Consequence("can no longer go through the form that it shows", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "auth0_client",
        "application",
        Layer.IDENTITY,
        endpoints=("client_id",),
        consequence=Consequence("can no longer log in to the application", lasting="its client id and secret", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_client_credentials",
        "credentials of an application",
        Layer.IDENTITY,
        identity=("client_id",),
        parent="client_id",
        consequence=Consequence("can no longer log in to the application", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_client_grant",
        "grant of an application",
        Layer.IDENTITY,
        identity=("client_id", "audience"),
        parent="client_id",
        consequence=Consequence("is refused by the API", whom="the application", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_connection",
        "connection",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who log in by it no longer can", lasting="its users, and its id", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_connection_client",
        "application of a connection",
        Layer.IDENTITY,
        identity=("connection_id", "client_id"),
        parent="connection_id",
        consequence=Consequence("can no longer log in to the application by the connection", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_connection_clients",
        "applications of a connection",
        Layer.IDENTITY,
        identity=("connection_id",),
        parent="connection_id",
        consequence=Consequence("can no longer log in by the connection", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_connection_scim_configuration",
        "provisioning of a connection",
        Layer.IDENTITY,
        parent="connection_id",
        consequence=_PROVISIONING_OF_A_CONNECTION,
    ),
    ResourceType(
        "auth0_connection_scim_token",
        "provisioning of a connection",
        Layer.IDENTITY,
        parent="connection_id",
        consequence=_PROVISIONING_OF_A_CONNECTION,
    ),
    ResourceType(
        "auth0_custom_domain",
        "custom domain",
        Layer.IDENTITY,
        identity=("domain",),
        consequence=Consequence(
            "can no longer log in: the log-in page's name gets an error", lasting="its verification", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "auth0_custom_domain_verification",
        "verification of a custom domain",
        Layer.IDENTITY,
        harmless="It only waits until the domain is verified.",
    ),
    ResourceType(
        "auth0_resource_server",
        "API",
        Layer.IDENTITY,
        identity=("identifier",),
        consequence=Consequence("are refused", whom="programs that ask for tokens of the API", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_resource_server_scope",
        "scope of an API",
        Layer.IDENTITY,
        identity=("resource_server_identifier", "scope"),
        parent="resource_server_identifier",
        consequence=Consequence("do not get it", whom="programs that ask for the scope", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_resource_server_scopes",
        "scopes of an API",
        Layer.IDENTITY,
        identity=("resource_server_identifier",),
        parent="resource_server_identifier",
        consequence=Consequence("do not get them", whom="programs that ask for its scopes", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_role",
        "role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="its members", reach=Reach.ALL
        ),
    ),
    ResourceType("auth0_role_permission", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType("auth0_role_permissions", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType("auth0_user_permission", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType("auth0_user_permissions", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType("auth0_user_role", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType("auth0_user_roles", "permission", Layer.IDENTITY, parent="role_id", consequence=_MAY),
    ResourceType(
        "auth0_user",
        "user",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in", whom="the user", lasting="the user's id and password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "auth0_organization",
        "organization",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("of the organization can no longer log in", lasting="its members and its id", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_organization_connection",
        "connection of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_CONNECTION_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_organization_connections",
        "connection of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_CONNECTION_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_organization_member",
        "member of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_MEMBER_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_organization_members",
        "member of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_MEMBER_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_organization_member_role",
        "member of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_MEMBER_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_organization_member_roles",
        "member of an organization",
        Layer.IDENTITY,
        parent="organization_id",
        consequence=_MEMBER_OF_AN_ORGANIZATION,
    ),
    ResourceType(
        "auth0_action",
        "action",
        Layer.IDENTITY,
        consequence=Consequence(
            "log in without what it checked or added", lasting="its id, which triggers name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "auth0_trigger_action", "actions of a trigger", Layer.IDENTITY, parent="trigger", consequence=_ACTIONS_OF_A_TRIGGER
    ),
    ResourceType(
        "auth0_trigger_actions", "actions of a trigger", Layer.IDENTITY, parent="trigger", consequence=_ACTIONS_OF_A_TRIGGER
    ),
    ResourceType("auth0_rule", "rule", Layer.IDENTITY, identity=("name",), consequence=_RULE),
    ResourceType("auth0_hook", "rule", Layer.IDENTITY, identity=("name",), consequence=_RULE),
    ResourceType(
        "auth0_rule_config",
        "setting of rules",
        Layer.IDENTITY,
        identity=("key",),
        consequence=Consequence("get an error when they log in, where rules need its value", reach=Reach.ALL),
    ),
    ResourceType(
        "auth0_email_provider",
        "mail provider",
        Layer.IDENTITY,
        consequence=Consequence("who have to confirm an address or forgot a password get no mail", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_email_template",
        "mail template",
        Layer.IDENTITY,
        identity=("template",),
        consequence=Consequence("get mail in Auth0's own words", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_phone_provider",
        "phone provider",
        Layer.IDENTITY,
        consequence=Consequence("who log in by a code get none", reach=Reach.PART),
    ),
    ResourceType("auth0_branding", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType("auth0_branding_theme", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType("auth0_pages", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType("auth0_prompt", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType("auth0_prompt_custom_text", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType("auth0_prompt_partials", "look of the log-in page", Layer.IDENTITY, harmless=_LOOK_OF_THE_LOG_IN_PAGE),
    ResourceType(
        "auth0_guardian",
        "second factors",
        Layer.IDENTITY,
        consequence=Consequence("log in without a second factor", reach=Reach.LATER),
    ),
    ResourceType(
        "auth0_attack_protection",
        "attack protection",
        Layer.IDENTITY,
        harmless="It is only dropped from the state: the tenant keeps its settings.",
    ),
    ResourceType(
        "auth0_tenant",
        "tenant settings",
        Layer.IDENTITY,
        harmless="It is only dropped from the state: the tenant keeps its settings.",
    ),
    ResourceType(
        "auth0_log_stream",
        "log stream",
        Layer.MONITORING,
        consequence=Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "auth0_encryption_key_manager",
        "encryption keys",
        Layer.DATA,
        harmless="It is only dropped from the state: the tenant keeps its keys.",
    ),
    ResourceType(
        "auth0_network_acl",
        "network access list",
        Layer.NETWORK,
        consequence=Consequence("who were kept out get through, or the other way round", reach=Reach.PART),
    ),
    ResourceType(
        "auth0_self_service_profile", "form or profile", Layer.IDENTITY, identity=("name",), consequence=_FORM_OR_PROFILE
    ),
    ResourceType("auth0_flow", "form or profile", Layer.IDENTITY, identity=("name",), consequence=_FORM_OR_PROFILE),
    ResourceType("auth0_form", "form or profile", Layer.IDENTITY, identity=("name",), consequence=_FORM_OR_PROFILE),
)
