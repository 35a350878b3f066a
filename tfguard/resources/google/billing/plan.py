"""Billing, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_billing_budget",
        "budget",
        Layer.MONITORING,
        consequence=Consequence("is no longer told that the costs run away", whom="whoever pays", reach=Reach.LATER),
    ),
    ResourceType(
        "google_billing_project_info",
        "billing of a project",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence(
            "get errors: services that cost money stop when the project has no billing account", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_billing_subaccount",
        "billing subaccount",
        Layer.RUN,
        harmless="Google Cloud deletes no subaccount: the provider only forgets it, or gives it another name.",
    ),
    *iam_family("billing_account", "billing_account_id"),
)
