"""Entra ID's applications and service principals, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azuread_application",
        "application",
        Layer.IDENTITY,
        endpoints=("client_id",),
        consequence=Consequence("can no longer log in to the application", lasting="its client id and its secrets"),
    ),
    ResourceType(
        "azuread_application_federated_identity_credential",
        "federated credential",
        Layer.IDENTITY,
        identity=("application_id", "display_name"),
        parent="application_id",
        consequence=Consequence("are refused", whom="pipelines and programs that log in with it"),
    ),
    ResourceType(
        "azuread_service_principal",
        "service principal",
        Layer.IDENTITY,
        identity=("client_id",),
        consequence=Consequence("can no longer log in to the application", lasting="its id, which role assignments name"),
    ),
    ResourceType(
        "azuread_application_api_access",
        "API access of an application",
        Layer.IDENTITY,
        identity=("application_id", "api_client_id"),
        parent="application_id",
        consequence=Consequence(
            "is refused by the API once its permissions are granted anew", whom="the application", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azuread_application_app_role",
        "app role",
        Layer.IDENTITY,
        identity=("application_id", "role_id"),
        parent="application_id",
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="its assignments", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azuread_application_certificate",
        "certificate of an application",
        Layer.IDENTITY,
        parent="application_id",
        consequence=Consequence("are refused", whom="programs that log in with it", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_fallback_public_client",
        "fallback public client",
        Layer.IDENTITY,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("are refused", whom="devices and scripts that log in without a secret", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_flexible_federated_identity_credential",
        "federated credential",
        Layer.IDENTITY,
        identity=("application_id", "display_name"),
        parent="application_id",
        consequence=Consequence("are refused", whom="pipelines and programs that log in with it", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_from_template",
        "gallery application",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in to the application",
            lasting="its client id, its certificate and its assignments",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azuread_application_identifier_uri",
        "identifier URI",
        Layer.IDENTITY,
        identity=("application_id", "identifier_uri"),
        parent="application_id",
        consequence=Consequence("get an error", whom="clients that ask for tokens by it", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_known_clients",
        "known clients",
        Layer.IDENTITY,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("are asked once more to consent to the API", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_application_optional_claims",
        "optional claims",
        Layer.IDENTITY,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("no longer find them in the token", whom="programs that read the claims", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_owner",
        "owner of an application",
        Layer.IDENTITY,
        identity=("application_id", "owner_object_id"),
        parent="application_id",
        consequence=Consequence("can no longer manage the application", whom="the owner", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_application_password",
        "client secret",
        Layer.IDENTITY,
        parent="application_id",
        consequence=Consequence("are refused", whom="programs that log in with it", lasting="the secret", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_permission_scope",
        "permission scope",
        Layer.IDENTITY,
        identity=("application_id", "scope_id"),
        parent="application_id",
        consequence=Consequence("get an error", whom="clients that ask for the scope", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_pre_authorized",
        "pre-authorized client",
        Layer.IDENTITY,
        identity=("application_id", "authorized_client_id"),
        parent="application_id",
        consequence=Consequence("of the client are asked to consent, or are refused where they may not", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_application_redirect_uris",
        "redirect URIs",
        Layer.IDENTITY,
        identity=("application_id", "type"),
        parent="application_id",
        consequence=Consequence("who log in from them get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "azuread_application_registration",
        "application",
        Layer.IDENTITY,
        endpoints=("client_id",),
        consequence=Consequence(
            "can no longer log in to the application", lasting="its client id and its secrets", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azuread_app_role_assignment",
        "app role assignment",
        Layer.IDENTITY,
        identity=("app_role_id", "principal_object_id", "resource_object_id"),
        parent="resource_object_id",
        consequence=Consequence("who have the role by it are refused", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_claims_mapping_policy",
        "claims mapping policy",
        Layer.IDENTITY,
        consequence=Consequence("no longer find them in the token", whom="programs that read the claims", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_service_principal_certificate",
        "certificate of a service principal",
        Layer.IDENTITY,
        parent="service_principal_id",
        consequence=Consequence("are refused", whom="programs that log in with it", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_service_principal_claims_mapping_policy_assignment",
        "assignment of a claims mapping policy",
        Layer.IDENTITY,
        identity=("service_principal_id", "claims_mapping_policy_id"),
        parent="service_principal_id",
        consequence=Consequence("no longer finds the claims in the token", whom="the application", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_service_principal_delegated_permission_grant",
        "delegated permission grant",
        Layer.IDENTITY,
        identity=("service_principal_object_id", "resource_service_principal_object_id", "user_object_id"),
        parent="service_principal_object_id",
        consequence=Consequence("of the client are refused by the API, or asked to consent", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_service_principal_password",
        "password of a service principal",
        Layer.IDENTITY,
        parent="service_principal_id",
        consequence=Consequence("are refused", whom="programs that log in with it", lasting="the secret", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_service_principal_token_signing_certificate",
        "token signing certificate",
        Layer.IDENTITY,
        parent="service_principal_id",
        consequence=Consequence(
            "can no longer log in to the application: it does not trust another certificate", lasting="its key", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azuread_synchronization_job",
        "synchronization job",
        Layer.IDENTITY,
        identity=("service_principal_id", "template_id"),
        parent="service_principal_id",
        consequence=Consequence(
            "do not appear in the application, and those who left stay", whom="new users", reach=Reach.LATER
        ),
    ),
    ResourceType("azuread_synchronization_job_provision_on_demand", "on-demand provisioning", Layer.IDENTITY, disposable=True),
    ResourceType(
        "azuread_synchronization_secret",
        "synchronization secret",
        Layer.IDENTITY,
        identity=("service_principal_id",),
        parent="service_principal_id",
        consequence=Consequence(
            "do not appear in the application, and those who left stay", whom="new users", reach=Reach.LATER
        ),
    ),
)
