"""Snowflake's users, grants, policies and integrations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GRANT = Consequence("who have their rights by it are refused", reach=Reach.ALL)
_USER = Consequence("can no longer log in", whom="the user", reach=Reach.PART)
_LOG_IN_OF_A_USER = Consequence("can no longer log in by it, or logs in by other rules", whom="the user", reach=Reach.PART)
_ROLE = Consequence("who have the role are refused", lasting="its grants", reach=Reach.ALL)
_SHARE = Consequence("can no longer read it", whom="the accounts that it is shared with", reach=Reach.ALL)
_NETWORK_POLICY = Consequence("who were kept out get through, or the other way round", reach=Reach.PART)
_LOG_IN_POLICY = Consequence("log in by other rules", reach=Reach.LATER)
_PROTECTION_OF_DATA = Consequence("reads what it hid", whom="whoever may read the table", reach=Reach.LATER)
_TAG = Consequence("reads what its masking policies hid", whom="whoever may read what has the tag", reach=Reach.LATER)
_INTEGRATION = Consequence(
    "are refused",
    whom="loads, programs and people that use it",
    lasting="its identity in the cloud, which a role there trusts",
    reach=Reach.ALL,
)
_SECRET = Consequence("gets an error", whom="code that reads it", reach=Reach.ALL)
_PARAMETER = Consequence("run with the default value", whom="queries and programs", reach=Reach.LATER)
_STATEMENT = "It runs the statement that undoes it, which the configuration has."
_CONNECTION = Consequence("get an error", whom="programs that connect by it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType("snowflake_user", "user", Layer.IDENTITY, identity=("name",), consequence=_USER),
    ResourceType("snowflake_service_user", "user", Layer.IDENTITY, identity=("name",), consequence=_USER),
    ResourceType("snowflake_legacy_service_user", "user", Layer.IDENTITY, identity=("name",), consequence=_USER),
    ResourceType("snowflake_user_public_keys", "log-in of a user", Layer.IDENTITY, consequence=_LOG_IN_OF_A_USER),
    ResourceType("snowflake_user_programmatic_access_token", "log-in of a user", Layer.IDENTITY, consequence=_LOG_IN_OF_A_USER),
    ResourceType(
        "snowflake_user_password_policy_attachment", "log-in of a user", Layer.IDENTITY, consequence=_LOG_IN_OF_A_USER
    ),
    ResourceType(
        "snowflake_user_authentication_policy_attachment", "log-in of a user", Layer.IDENTITY, consequence=_LOG_IN_OF_A_USER
    ),
    ResourceType("snowflake_role", "role", Layer.IDENTITY, identity=("database", "name"), consequence=_ROLE),
    ResourceType("snowflake_account_role", "role", Layer.IDENTITY, identity=("database", "name"), consequence=_ROLE),
    ResourceType("snowflake_database_role", "role", Layer.IDENTITY, identity=("database", "name"), consequence=_ROLE),
    ResourceType("snowflake_grant_privileges_to_account_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_privileges_to_database_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_privileges_to_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_privileges_to_share", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_account_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_database_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_application_role", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_grant_ownership", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_role_grants", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_role_ownership_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_database_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_schema_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_table_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_view_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_warehouse_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_stage_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_function_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_procedure_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_integration_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_account_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_user_grant", "grant", Layer.IDENTITY, consequence=_GRANT),
    ResourceType("snowflake_share", "share", Layer.DATA, identity=("name",), consequence=_SHARE),
    ResourceType("snowflake_listing", "share", Layer.DATA, identity=("name",), consequence=_SHARE),
    ResourceType("snowflake_managed_account", "share", Layer.DATA, identity=("name",), consequence=_SHARE),
    ResourceType("snowflake_failover_group", "share", Layer.DATA, identity=("name",), consequence=_SHARE),
    ResourceType("snowflake_network_policy", "network policy", Layer.NETWORK, identity=("name",), consequence=_NETWORK_POLICY),
    ResourceType("snowflake_network_rule", "network policy", Layer.NETWORK, identity=("name",), consequence=_NETWORK_POLICY),
    ResourceType(
        "snowflake_network_policy_attachment", "network policy", Layer.NETWORK, identity=("name",), consequence=_NETWORK_POLICY
    ),
    ResourceType("snowflake_password_policy", "log-in policy", Layer.IDENTITY, consequence=_LOG_IN_POLICY),
    ResourceType("snowflake_authentication_policy", "log-in policy", Layer.IDENTITY, consequence=_LOG_IN_POLICY),
    ResourceType("snowflake_account_password_policy_attachment", "log-in policy", Layer.IDENTITY, consequence=_LOG_IN_POLICY),
    ResourceType(
        "snowflake_account_authentication_policy_attachment", "log-in policy", Layer.IDENTITY, consequence=_LOG_IN_POLICY
    ),
    ResourceType("snowflake_session_policy", "log-in policy", Layer.IDENTITY, consequence=_LOG_IN_POLICY),
    ResourceType("snowflake_masking_policy", "protection of data", Layer.DATA, consequence=_PROTECTION_OF_DATA),
    ResourceType("snowflake_row_access_policy", "protection of data", Layer.DATA, consequence=_PROTECTION_OF_DATA),
    ResourceType("snowflake_tag_masking_policy_association", "protection of data", Layer.DATA, consequence=_PROTECTION_OF_DATA),
    ResourceType("snowflake_tag", "tag", Layer.RUN, consequence=_TAG),
    ResourceType("snowflake_tag_association", "tag", Layer.RUN, consequence=_TAG),
    ResourceType("snowflake_api_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType("snowflake_storage_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType(
        "snowflake_notification_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION
    ),
    ResourceType(
        "snowflake_email_notification_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION
    ),
    ResourceType("snowflake_saml2_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType("snowflake_scim_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType(
        "snowflake_oauth_integration_for_custom_clients",
        "integration",
        Layer.IDENTITY,
        identity=("name",),
        consequence=_INTEGRATION,
    ),
    ResourceType(
        "snowflake_oauth_integration_for_partner_applications",
        "integration",
        Layer.IDENTITY,
        identity=("name",),
        consequence=_INTEGRATION,
    ),
    ResourceType(
        "snowflake_external_oauth_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION
    ),
    ResourceType(
        "snowflake_api_authentication_integration_with_client_credentials",
        "integration",
        Layer.IDENTITY,
        identity=("name",),
        consequence=_INTEGRATION,
    ),
    ResourceType("snowflake_catalog_integration", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType("snowflake_external_volume", "integration", Layer.IDENTITY, identity=("name",), consequence=_INTEGRATION),
    ResourceType(
        "snowflake_secret_with_basic_authentication",
        "secret",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_SECRET,
    ),
    ResourceType(
        "snowflake_secret_with_generic_string",
        "secret",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_SECRET,
    ),
    ResourceType(
        "snowflake_secret_with_client_credentials",
        "secret",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_SECRET,
    ),
    ResourceType(
        "snowflake_secret_with_authorization_code_grant",
        "secret",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_SECRET,
    ),
    ResourceType(
        "snowflake_git_repository",
        "secret",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_SECRET,
    ),
    ResourceType("snowflake_account_parameter", "parameter", Layer.RUN, consequence=_PARAMETER),
    ResourceType("snowflake_session_parameter", "parameter", Layer.RUN, consequence=_PARAMETER),
    ResourceType("snowflake_object_parameter", "parameter", Layer.RUN, consequence=_PARAMETER),
    ResourceType("snowflake_current_account", "parameter", Layer.RUN, consequence=_PARAMETER),
    ResourceType("snowflake_current_organization_account", "parameter", Layer.RUN, consequence=_PARAMETER),
    ResourceType("snowflake_unsafe_execute", "statement", Layer.RUN, harmless=_STATEMENT),
    ResourceType("snowflake_execute", "statement", Layer.RUN, harmless=_STATEMENT),
    ResourceType("snowflake_primary_connection", "connection", Layer.NETWORK, identity=("name",), consequence=_CONNECTION),
    ResourceType("snowflake_secondary_connection", "connection", Layer.NETWORK, identity=("name",), consequence=_CONNECTION),
)
