"""Identity and Access Management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BOUNDARY = Consequence("reach more than they should", whom="accounts within the boundary", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("google_service_account", "service account", Layer.IDENTITY, identity=("project", "account_id")),
    ResourceType("google_service_account_key", "service account key", Layer.IDENTITY, parent="service_account_id"),
    *iam_family("folder", "folder", of=("google_folder",)),
    *iam_family("iam_workforce_pool", "location", "workforce_pool_id", of=("google_iam_workforce_pool",)),
    *iam_family(
        "iam_workload_identity_pool", "project", "workload_identity_pool_id", of=("google_iam_workload_identity_pool",)
    ),
    *iam_family("organization", "org_id"),
    *iam_family("project", "project", of=("google_project",)),
    *iam_family("service_account", "service_account_id", of=("google_service_account",)),
    ResourceType(
        "google_iam_access_boundary_policy",
        "access boundary policy",
        Layer.IDENTITY,
        consequence=_BOUNDARY,
    ),
    ResourceType(
        "google_iam_deny_policy",
        "deny policy",
        Layer.IDENTITY,
        identity=("parent", "name"),
        consequence=Consequence("come in: nothing is denied any more", whom="those whom it kept out", reach=Reach.LATER),
    ),
    ResourceType(
        "google_iam_folders_policy_binding",
        "policy binding",
        Layer.IDENTITY,
        identity=("folder", "location", "policy_binding_id"),
        consequence=_BOUNDARY,
    ),
    ResourceType(
        "google_iam_organizations_policy_binding",
        "policy binding",
        Layer.IDENTITY,
        identity=("organization", "location", "policy_binding_id"),
        consequence=_BOUNDARY,
    ),
    ResourceType(
        "google_iam_projects_policy_binding",
        "policy binding",
        Layer.IDENTITY,
        identity=("project", "location", "policy_binding_id"),
        consequence=_BOUNDARY,
    ),
    ResourceType(
        "google_iam_principal_access_boundary_policy",
        "principal access boundary policy",
        Layer.IDENTITY,
        identity=("organization", "location", "principal_access_boundary_policy_id"),
        consequence=_BOUNDARY,
    ),
    ResourceType(
        "google_iam_oauth_client",
        "OAuth client",
        Layer.IDENTITY,
        identity=("project", "location", "oauth_client_id"),
        consequence=Consequence("can no longer log in", whom="users of the app", lasting="its client id", reach=Reach.ALL),
    ),
    ResourceType(
        "google_iam_oauth_client_credential",
        "secret of an OAuth client",
        Layer.IDENTITY,
        identity=("project", "location", "oauthclient", "oauth_client_credential_id"),
        parent="oauthclient",
        consequence=Consequence(
            "can no longer log in where it proves itself with this secret",
            whom="users of the app",
            lasting="its value",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_iam_workforce_pool",
        "workforce pool",
        Layer.IDENTITY,
        identity=("location", "workforce_pool_id"),
        consequence=Consequence(
            "can no longer log in to Google Cloud", whom="its people", lasting="its name for thirty days", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_iam_workforce_pool_provider",
        "workforce pool provider",
        Layer.IDENTITY,
        identity=("location", "workforce_pool_id", "provider_id"),
        parent="workforce_pool_id",
        parent_types=("google_iam_workforce_pool",),
        consequence=Consequence(
            "are refused", whom="people who log in through it", lasting="its name for thirty days", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_iam_workforce_pool_provider_key",
        "key of a workforce pool provider",
        Layer.IDENTITY,
        parent="provider_id",
        parent_types=("google_iam_workforce_pool_provider",),
        consequence=Consequence(
            "are refused where their tokens are encrypted for it",
            whom="people who log in through the provider",
            lasting="the key",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_iam_workload_identity_pool_managed_identity",
        "managed workload identity",
        Layer.IDENTITY,
        consequence=Consequence(
            "get no certificate any more, and are refused by the others", whom="workloads with it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_iam_workload_identity_pool_namespace",
        "workload identity namespace",
        Layer.IDENTITY,
        consequence=Consequence(
            "get no certificate any more, and are refused by the others", whom="workloads in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_iam_workload_identity_pool",
        "workload identity pool",
        Layer.IDENTITY,
        identity=("project", "workload_identity_pool_id"),
        consequence=Consequence("are refused", whom="workloads that log in through it", lasting="its name for thirty days"),
    ),
    ResourceType(
        "google_iam_workload_identity_pool_provider",
        "workload identity provider",
        Layer.IDENTITY,
        identity=("project", "workload_identity_pool_id", "workload_identity_pool_provider_id"),
        parent="workload_identity_pool_id",
        parent_types=("google_iam_workload_identity_pool",),
        consequence=Consequence("are refused", whom="workloads that log in through it", lasting="its name for thirty days"),
    ),
    ResourceType(
        "google_project_iam_custom_role",
        "custom role",
        Layer.IDENTITY,
        identity=("project", "role_id"),
        consequence=Consequence(
            'gets "permission denied"', whom="whoever has only this role", lasting="its id for a week, and its bindings"
        ),
    ),
    ResourceType(
        "google_iam_workforce_pool_provider_scim_tenant",
        "SCIM tenant",
        Layer.IDENTITY,
        consequence=Consequence(
            "keep what they had, or get nothing: they are no longer brought over",
            whom="people who leave or join",
            lasting="its address, which the identity provider is told",
            reach=Reach.LATER,
        ),
    ),
)
