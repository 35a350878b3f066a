"""Spanner, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
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
)
