"""Backup for GKE, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSAVED = Consequence(
    "lose what runs in the cluster for good after the next failure: it cannot be restored", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "google_gke_backup_backup_channel",
        "backup channel",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_UNSAVED,
    ),
    ResourceType(
        "google_gke_backup_restore_channel",
        "restore channel",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_UNSAVED,
    ),
    ResourceType(
        "google_gke_backup_restore_plan",
        "restore plan",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_UNSAVED,
    ),
    *iam_family("gke_backup_backup_plan", "project", "location", "name", of=("google_gke_backup_backup_plan",)),
    *iam_family("gke_backup_restore_plan", "project", "location", "name", of=("google_gke_backup_restore_plan",)),
    ResourceType(
        "google_gke_backup_backup_plan",
        "backup plan",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose what runs in the cluster for good after the next failure: no new backups are made",
            lasting="its backups",
            reach=Reach.LATER,
        ),
    ),
)
