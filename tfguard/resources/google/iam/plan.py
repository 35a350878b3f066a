"""Identity and Access Management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_project_iam_binding",
        "role binding",
        Layer.IDENTITY,
        identity=("project", "role"),
        grants=(Grant("members", "role", "project"),),
    ),
    ResourceType(
        "google_project_iam_member",
        "role binding",
        Layer.IDENTITY,
        identity=("project", "role", "member"),
        grants=(Grant("member", "role", "project"),),
    ),
    ResourceType("google_service_account", "service account", Layer.IDENTITY, identity=("project", "account_id")),
    ResourceType("google_service_account_key", "service account key", Layer.IDENTITY, parent="service_account_id"),
    ResourceType("google_folder_iam_binding", "role binding", Layer.IDENTITY, grants=(Grant("members", "role", "folder"),)),
    ResourceType("google_folder_iam_member", "role binding", Layer.IDENTITY, grants=(Grant("member", "role", "folder"),)),
    ResourceType(
        "google_organization_iam_binding", "role binding", Layer.IDENTITY, grants=(Grant("members", "role", "org_id"),)
    ),
    ResourceType("google_organization_iam_member", "role binding", Layer.IDENTITY, grants=(Grant("member", "role", "org_id"),)),
)
