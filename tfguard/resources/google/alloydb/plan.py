"""AlloyDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_alloydb_cluster",
        "AlloyDB cluster",
        Layer.DATA,
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data"),
    ),
    ResourceType(
        "google_alloydb_instance",
        "AlloyDB instance",
        Layer.DATA,
        parent="cluster",
        unit="nodes",
        capacity=(
            Measure("number of read nodes", Role.RUNNING, "read_pool_config[0].node_count", spare=True),
            Measure("number of processors", Role.RUNNING, "machine_config[0].cpu_count", computed=True),
        ),
    ),
    ResourceType(
        "google_alloydb_backup",
        "AlloyDB backup",
        Layer.DATA,
        identity=("project", "location", "backup_id"),
        consequence=Consequence(
            "lose data for good after the next failure: this copy cannot be restored",
            lasting="the data as it was then",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_alloydb_user",
        "database user",
        Layer.DATA,
        identity=("cluster", "user_id"),
        parent="cluster",
        parent_types=("google_alloydb_cluster",),
        consequence=Consequence(
            "get an error: the database refuses them", whom="applications that log in as it", reach=Reach.ALL
        ),
    ),
)
