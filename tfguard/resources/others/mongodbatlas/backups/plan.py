"""Atlas' backups, logs and alerts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_EXPORT = "The export has been made, and stays."
_ACCESS_TO_A_CLOUD_ACCOUNT = Consequence(
    "get an error",
    whom="programs that use data or keys there",
    lasting="its role id, which the cloud's role trusts",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType(
        "mongodbatlas_alert_configuration",
        "alert",
        Layer.MONITORING,
        parent="project_id",
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_auditing",
        "audit log",
        Layer.MONITORING,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("finds no record of it", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_backup_compliance_policy",
        "backup compliance policy",
        Layer.DATA,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("finds that anybody may delete them", whom="whoever requires backups", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_cloud_backup_schedule",
        "backup schedule",
        Layer.DATA,
        identity=("project_id", "cluster_name"),
        parent="project_id",
        consequence=Consequence("finds no new backup", whom="whoever has to restore the cluster", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_cloud_backup_snapshot",
        "snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the cluster", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "mongodbatlas_cloud_backup_snapshot_export_bucket",
        "bucket for exports",
        Layer.DATA,
        identity=("project_id", "bucket_name"),
        parent="project_id",
        consequence=Consequence("finds no new export", whom="whoever has to restore the cluster", reach=Reach.LATER),
    ),
    ResourceType("mongodbatlas_cloud_backup_snapshot_export_job", "export of a snapshot", Layer.DATA, harmless=_EXPORT),
    ResourceType(
        "mongodbatlas_cloud_backup_snapshot_restore_job",
        "restore",
        Layer.DATA,
        harmless="The restore has been made, and its data stays.",
    ),
    ResourceType(
        "mongodbatlas_cloud_provider_access_authorization",
        "access to a cloud account",
        Layer.IDENTITY,
        identity=("project_id", "role_id"),
        parent="project_id",
        consequence=_ACCESS_TO_A_CLOUD_ACCOUNT,
    ),
    ResourceType(
        "mongodbatlas_cloud_provider_access_setup",
        "access to a cloud account",
        Layer.IDENTITY,
        identity=("project_id", "role_id"),
        parent="project_id",
        consequence=_ACCESS_TO_A_CLOUD_ACCOUNT,
    ),
    ResourceType(
        "mongodbatlas_push_based_log_export",
        "log export",
        Layer.MONITORING,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_third_party_integration",
        "integration",
        Layer.MONITORING,
        identity=("project_id", "type"),
        parent="project_id",
        consequence=Consequence("is no longer told, and sees no numbers", whom="whoever is on call", reach=Reach.LATER),
    ),
)
