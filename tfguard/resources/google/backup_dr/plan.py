"""Backup and Disaster Recovery, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSAVED = Consequence("lose data for good after the next failure: no new backups are made", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_backup_dr_backup_plan",
        "backup plan",
        Layer.DATA,
        identity=("project", "location", "backup_plan_id"),
        consequence=_UNSAVED,
    ),
    ResourceType(
        "google_backup_dr_backup_plan_association",
        "backup plan association",
        Layer.DATA,
        identity=("project", "location", "backup_plan_association_id"),
        consequence=_UNSAVED,
    ),
    ResourceType(
        "google_backup_dr_backup_vault",
        "backup vault",
        Layer.DATA,
        identity=("project", "location", "backup_vault_id"),
        consequence=Consequence(
            "lose data for good after the next failure: every backup in it is gone", lasting="its backups", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_backup_dr_management_server",
        "backup management server",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose data for good after the next failure: backups are neither made nor restored",
            lasting="its catalog of backups",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_backup_dr_service_config",
        "backup service setting",
        Layer.DATA,
        harmless="It only switches the service on: the provider forgets it, and the service stays on.",
    ),
)
