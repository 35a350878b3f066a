"""Keycloak's clients, tokens and log-in flows, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LOOK = "It only changes what pages and mails look like."
_CLIENT_SCOPE = Consequence("do not get it", whom="programs that ask for the scope", lasting="its id", reach=Reach.ALL)
_SCOPES_OF_A_CLIENT = Consequence("no longer finds in the token what they add", whom="the program", reach=Reach.PART)
_PROTOCOL_MAPPER = Consequence("no longer finds in the token what it adds", whom="the program", reach=Reach.PART)
_MAPPER_OF_AN_IDENTITY_PROVIDER = Consequence("who log in with it no longer get what it gives them", reach=Reach.PART)
_LOG_IN_FLOW = Consequence("log in by other steps, or no longer can", reach=Reach.ALL)
_AUTHORIZATION_OF_A_CLIENT = Consequence("whom it let in are refused", reach=Reach.PART)
_REALM_KEY = Consequence("have to log in again: tokens that the key signed are refused", lasting="the key", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "keycloak_openid_client_scope",
        "client scope",
        Layer.IDENTITY,
        identity=("realm_id", "name"),
        parent="realm_id",
        consequence=_CLIENT_SCOPE,
    ),
    ResourceType(
        "keycloak_saml_client_scope",
        "client scope",
        Layer.IDENTITY,
        identity=("realm_id", "name"),
        parent="realm_id",
        consequence=_CLIENT_SCOPE,
    ),
    ResourceType(
        "keycloak_openid_client_default_scopes",
        "scopes of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_SCOPES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_optional_scopes",
        "scopes of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_SCOPES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_saml_client_default_scopes",
        "scopes of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_SCOPES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_realm_default_client_scopes",
        "scopes of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_SCOPES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_realm_optional_client_scopes",
        "scopes of a client",
        Layer.IDENTITY,
        parent="client_id",
        consequence=_SCOPES_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_user_attribute_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_user_property_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_group_membership_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_full_name_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_hardcoded_claim_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_hardcoded_role_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_audience_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_user_realm_role_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_user_client_role_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_user_session_note_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_script_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_openid_audience_resolve_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_saml_user_attribute_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_saml_user_property_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_saml_script_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_generic_protocol_mapper", "protocol mapper", Layer.IDENTITY, parent="realm_id", consequence=_PROTOCOL_MAPPER
    ),
    ResourceType(
        "keycloak_generic_client_protocol_mapper",
        "protocol mapper",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_PROTOCOL_MAPPER,
    ),
    ResourceType(
        "keycloak_attribute_importer_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_attribute_to_role_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_custom_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_hardcoded_attribute_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_hardcoded_group_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_hardcoded_role_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType(
        "keycloak_user_template_importer_identity_provider_mapper",
        "mapper of an identity provider",
        Layer.IDENTITY,
        parent="realm",
        consequence=_MAPPER_OF_AN_IDENTITY_PROVIDER,
    ),
    ResourceType("keycloak_authentication_flow", "log-in flow", Layer.IDENTITY, parent="realm_id", consequence=_LOG_IN_FLOW),
    ResourceType("keycloak_authentication_subflow", "log-in flow", Layer.IDENTITY, parent="realm_id", consequence=_LOG_IN_FLOW),
    ResourceType(
        "keycloak_authentication_execution", "log-in flow", Layer.IDENTITY, parent="realm_id", consequence=_LOG_IN_FLOW
    ),
    ResourceType(
        "keycloak_authentication_execution_config", "log-in flow", Layer.IDENTITY, parent="realm_id", consequence=_LOG_IN_FLOW
    ),
    ResourceType(
        "keycloak_authentication_bindings", "log-in flow", Layer.IDENTITY, parent="realm_id", consequence=_LOG_IN_FLOW
    ),
    ResourceType(
        "keycloak_required_action",
        "required action",
        Layer.IDENTITY,
        identity=("realm_id", "alias"),
        parent="realm_id",
        consequence=Consequence("are no longer asked for it when they log in", reach=Reach.LATER),
    ),
    ResourceType(
        "keycloak_openid_client_authorization_resource",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_authorization_scope",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_authorization_permission",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_group_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_role_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_user_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_client_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_js_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_time_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_aggregate_policy",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_openid_client_permissions",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_identity_provider_token_exchange_scope_permission",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_users_permissions",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType(
        "keycloak_group_permissions",
        "authorization of a client",
        Layer.IDENTITY,
        parent="realm_id",
        consequence=_AUTHORIZATION_OF_A_CLIENT,
    ),
    ResourceType("keycloak_realm_keystore_rsa", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY),
    ResourceType(
        "keycloak_realm_keystore_rsa_generated", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY
    ),
    ResourceType(
        "keycloak_realm_keystore_ecdsa_generated", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY
    ),
    ResourceType(
        "keycloak_realm_keystore_aes_generated", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY
    ),
    ResourceType(
        "keycloak_realm_keystore_hmac_generated", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY
    ),
    ResourceType(
        "keycloak_realm_keystore_java_keystore", "realm key", Layer.IDENTITY, parent="realm_id", consequence=_REALM_KEY
    ),
    ResourceType(
        "keycloak_realm_events",
        "event log of a realm",
        Layer.MONITORING,
        identity=("realm_id",),
        parent="realm_id",
        consequence=Consequence("finds no log-ins", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "keycloak_realm_user_profile",
        "user profile",
        Layer.IDENTITY,
        identity=("realm_id",),
        parent="realm_id",
        consequence=Consequence("no longer find them", whom="programs that read the attributes", reach=Reach.PART),
    ),
    ResourceType("keycloak_realm_localization", "look of a realm", Layer.IDENTITY, parent="realm_id", harmless=_LOOK),
    ResourceType("keycloak_realm_theme", "look of a realm", Layer.IDENTITY, parent="realm_id", harmless=_LOOK),
    ResourceType(
        "keycloak_organization",
        "organization",
        Layer.IDENTITY,
        parent="realm",
        consequence=Consequence("of the organization can no longer log in by it", lasting="its members", reach=Reach.ALL),
    ),
)
