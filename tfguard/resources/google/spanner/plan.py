"""Spanner, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_spanner_instance",
        "Spanner instance",
        Layer.DATA,
        identity=("project", "name"),
        unit="units",
        capacity=(
            Measure("number of nodes", Role.RUNNING, "num_nodes", computed=True),
            Measure("processing units", Role.RUNNING, "processing_units", computed=True),
        ),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data"),
    ),
    ResourceType("google_spanner_database", "Spanner database", Layer.DATA, identity=("project", "instance", "name")),
    *iam_family("spanner_database", "project", "database", "instance", of=("google_spanner_database",)),
    *iam_family("spanner_instance", "project", "instance", of=("google_spanner_instance",)),
    ResourceType(
        "google_spanner_backup_schedule",
        "Spanner backup schedule",
        Layer.DATA,
        identity=("project", "instance", "database", "name"),
        parent="database",
        parent_types=("google_spanner_database",),
        consequence=Consequence("lose data for good after the next failure: no new backups are made", reach=Reach.LATER),
    ),
    ResourceType(
        "google_spanner_instance_config",
        "Spanner instance config",
        Layer.DATA,
        identity=("project", "name"),
        consequence=Consequence("can no longer place it so", whom="whoever makes an instance", reach=Reach.LATER),
    ),
    ResourceType(
        "google_spanner_instance_partition",
        "Spanner instance partition",
        Layer.DATA,
        identity=("project", "instance", "name"),
        parent="instance",
        parent_types=("google_spanner_instance",),
        consequence=Consequence("lose the data that lies in it", lasting="its data", reach=Reach.ALL),
    ),
)
