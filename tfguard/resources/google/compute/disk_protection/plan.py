"""Snapshots, machine images, and the schedules of disks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_COPY = Consequence(
    "lose data for good after the next failure: this copy cannot be restored",
    lasting="the data as it was then",
    reach=Reach.LATER,
)
_SCHEDULE = Consequence("lose data for good after the next failure: no new snapshots are made", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_snapshot",
        "snapshot",
        Layer.DATA,
        identity=("project", "zone", "snapshot_id"),
        consequence=_COPY,
    ),
    ResourceType(
        "google_compute_instant_snapshot",
        "instant snapshot",
        Layer.DATA,
        identity=("project", "zone", "name"),
        consequence=_COPY,
    ),
    ResourceType(
        "google_compute_machine_image",
        "machine image",
        Layer.DATA,
        consequence=_COPY,
    ),
    ResourceType(
        "google_compute_snapshot_settings",
        "snapshot setting",
        Layer.DATA,
        identity=("project",),
        harmless="The provider only forgets it: new snapshots go where they went.",
    ),
    ResourceType(
        "google_compute_resource_policy",
        "schedule or placement policy",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "lose data after the next failure where it made snapshots, and find machines no longer started or stopped by it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_compute_resource_policy_attachment",
        "schedule of a machine",
        Layer.COMPUTE,
        identity=("project", "zone", "instance", "name"),
        parent="instance",
        parent_types=("google_compute_instance",),
        consequence=Consequence("find the machine on, off or elsewhere: it no longer follows the schedule", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_disk_resource_policy_attachment",
        "snapshot schedule of a disk",
        Layer.DATA,
        identity=("project", "zone", "disk", "name"),
        parent="disk",
        parent_types=("google_compute_disk",),
        consequence=_SCHEDULE,
    ),
    ResourceType(
        "google_compute_region_disk_resource_policy_attachment",
        "snapshot schedule of a disk",
        Layer.DATA,
        identity=("project", "region", "disk", "name"),
        parent="disk",
        parent_types=("google_compute_region_disk",),
        consequence=_SCHEDULE,
    ),
    ResourceType(
        "google_compute_disk_async_replication",
        "disk replication",
        Layer.DATA,
        parent="primary_disk",
        consequence=Consequence("lose the latest data when the region fails: the copy grows old", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_storage_pool",
        "storage pool",
        Layer.DATA,
        identity=("project", "zone", "name"),
        consequence=Consequence("lose the data of every disk in it", lasting="the data of its disks", reach=Reach.ALL),
    ),
)
