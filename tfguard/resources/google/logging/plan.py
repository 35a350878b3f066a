"""Cloud Logging, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SINK = Consequence(
    "gets no new ones where it sent them",
    whom="whoever works with the logs",
    lasting="its writer identity, to which permissions were given, and what was logged meanwhile",
    reach=Reach.LATER,
)
_EXCLUDED = Consequence("keeps and pays for what it left out", whom="whoever pays for the logs", reach=Reach.LATER)
_BUCKET = Consequence("finds no logs", whom="whoever looks into an incident", lasting="its logs", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_logging_billing_account_bucket_config",
        "log bucket",
        Layer.MONITORING,
        identity=("billing_account", "location", "bucket_id"),
        consequence=_BUCKET,
    ),
    ResourceType(
        "google_logging_folder_bucket_config",
        "log bucket",
        Layer.MONITORING,
        identity=("folder", "location", "bucket_id"),
        consequence=_BUCKET,
    ),
    ResourceType(
        "google_logging_organization_bucket_config",
        "log bucket",
        Layer.MONITORING,
        identity=("organization", "location", "bucket_id"),
        consequence=_BUCKET,
    ),
    ResourceType(
        "google_logging_project_bucket_config",
        "log bucket",
        Layer.MONITORING,
        identity=("project", "location", "bucket_id"),
        consequence=_BUCKET,
    ),
    ResourceType(
        "google_logging_billing_account_exclusion",
        "log exclusion",
        Layer.MONITORING,
        identity=("billing_account", "name"),
        consequence=_EXCLUDED,
    ),
    ResourceType(
        "google_logging_folder_exclusion",
        "log exclusion",
        Layer.MONITORING,
        identity=("folder", "name"),
        consequence=_EXCLUDED,
    ),
    ResourceType(
        "google_logging_organization_exclusion",
        "log exclusion",
        Layer.MONITORING,
        identity=("org_id", "name"),
        consequence=_EXCLUDED,
    ),
    ResourceType(
        "google_logging_project_exclusion",
        "log exclusion",
        Layer.MONITORING,
        identity=("project", "name"),
        consequence=_EXCLUDED,
    ),
    ResourceType(
        "google_logging_billing_account_sink",
        "log sink",
        Layer.MONITORING,
        identity=("billing_account", "name"),
        consequence=_SINK,
    ),
    ResourceType(
        "google_logging_folder_sink",
        "log sink",
        Layer.MONITORING,
        identity=("folder", "name"),
        consequence=_SINK,
    ),
    ResourceType(
        "google_logging_organization_sink",
        "log sink",
        Layer.MONITORING,
        identity=("org_id", "name"),
        consequence=_SINK,
    ),
    ResourceType(
        "google_logging_project_sink",
        "log sink",
        Layer.MONITORING,
        identity=("project", "name"),
        consequence=_SINK,
    ),
    ResourceType(
        "google_logging_folder_settings",
        "log settings",
        Layer.MONITORING,
        identity=("folder",),
        harmless="The provider only forgets it: the folder keeps its settings.",
    ),
    ResourceType(
        "google_logging_organization_settings",
        "log settings",
        Layer.MONITORING,
        identity=("organization",),
        harmless="The provider only forgets it: the organization keeps its settings.",
    ),
    ResourceType(
        "google_logging_linked_dataset",
        "linked dataset",
        Layer.MONITORING,
        identity=("parent", "location", "bucket", "link_id"),
        parent="bucket",
        consequence=Consequence("gets an error", whom="whoever queries the logs in BigQuery", reach=Reach.LATER),
    ),
    ResourceType(
        "google_logging_log_scope",
        "log scope",
        Layer.MONITORING,
        identity=("parent", "location", "name"),
        harmless="It only chooses which logs the explorer shows first.",
    ),
    ResourceType(
        "google_logging_log_view",
        "log view",
        Layer.MONITORING,
        identity=("parent", "location", "bucket", "name"),
        parent="bucket",
        consequence=Consequence("sees nothing any more", whom="whoever may read the logs only through it", reach=Reach.LATER),
    ),
    ResourceType(
        "google_logging_metric",
        "log-based metric",
        Layer.MONITORING,
        identity=("project", "name"),
        consequence=Consequence(
            "is no longer told: alarms about it see no data",
            whom="whoever is on call",
            lasting="its history",
            reach=Reach.LATER,
        ),
    ),
    *iam_family("logging_log_view", "location", "parent", "bucket", "name", of=("google_logging_log_view",)),
)
