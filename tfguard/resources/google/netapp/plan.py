"""NetApp Volumes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSAVED = Consequence("lose data for good after the next failure: no new backups are made", reach=Reach.LATER)
_COPY = Consequence(
    "lose data for good after the next failure: this copy cannot be restored",
    lasting="the data as it was then",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_netapp_active_directory",
        "Active Directory connection",
        Layer.IDENTITY,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer log in", whom="users of SMB volumes", reach=Reach.ALL),
    ),
    ResourceType(
        "google_netapp_backup",
        "volume backup",
        Layer.DATA,
        identity=("project", "location", "vault_name", "name"),
        parent="vault_name",
        parent_types=("google_netapp_backup_vault",),
        consequence=_COPY,
    ),
    ResourceType(
        "google_netapp_backup_policy",
        "backup policy",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_UNSAVED,
    ),
    ResourceType(
        "google_netapp_backup_vault",
        "backup vault",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose data for good after the next failure: every backup in it is gone", lasting="its backups", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_netapp_kmsconfig",
        "encryption config",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer be read", whom="volumes that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_netapp_storage_pool",
        "storage pool",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "hang, or lose their files",
            whom="machines that have mounted its volumes",
            lasting="the volumes in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_netapp_volume",
        "volume",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "hang, or lose their files",
            whom="machines that have mounted it",
            lasting="its files, and its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_netapp_volume_quota_rule",
        "quota rule",
        Layer.DATA,
        identity=("project", "location", "volume_name", "name"),
        parent="volume_name",
        parent_types=("google_netapp_volume",),
        consequence=Consequence("run out of space: one of them may fill the volume", reach=Reach.LATER),
    ),
    ResourceType(
        "google_netapp_volume_replication",
        "volume replication",
        Layer.DATA,
        identity=("project", "location", "volume_name", "name"),
        parent="volume_name",
        parent_types=("google_netapp_volume",),
        consequence=Consequence("lose the latest data when the region fails: the copy grows old", reach=Reach.LATER),
    ),
    ResourceType(
        "google_netapp_volume_snapshot",
        "volume snapshot",
        Layer.DATA,
        identity=("project", "location", "volume_name", "name"),
        parent="volume_name",
        parent_types=("google_netapp_volume",),
        consequence=_COPY,
    ),
)
