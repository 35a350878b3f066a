"""Identity and Access Management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.resource_type import ResourceType

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
)
