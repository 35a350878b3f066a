"""Secret Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_secret_manager_secret", "secret", Layer.DATA, identity=("project", "secret_id")),
    ResourceType(
        "google_secret_manager_secret_version",
        "secret version",
        Layer.DATA,
        parent="secret",
        consequence=Consequence(
            "get an error when they start or read it next",
            whom="applications that read it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_secret_manager_regional_secret",
        "secret",
        Layer.DATA,
        identity=("project", "location", "secret_id"),
        consequence=Consequence(
            "get an error when they start or read it next",
            whom="applications that read it",
            lasting="its versions: the values",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_secret_manager_regional_secret_version",
        "secret version",
        Layer.DATA,
        parent="secret",
        consequence=Consequence(
            "get an error when they start or read it next",
            whom="applications that read it",
            reach=Reach.ALL,
        ),
    ),
    *iam_family(
        "secret_manager_regional_secret", "project", "location", "secret_id", of=("google_secret_manager_regional_secret",)
    ),
    *iam_family("secret_manager_secret", "project", "secret_id", of=("google_secret_manager_secret",)),
)
