"""Bigtable, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_bigtable_instance",
        "Bigtable instance",
        Layer.DATA,
        identity=("project", "name"),
        unit="nodes",
        capacity=(
            Measure("number of nodes", Role.RUNNING, "cluster[].{name: cluster_id, value: num_nodes}", computed=True),
            Measure(
                "maximum", Role.CEILING, "cluster[].{name: cluster_id, value: autoscaling_config[0].max_nodes}", computed=True
            ),
        ),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data"),
    ),
    ResourceType("google_bigtable_table", "Bigtable table", Layer.DATA, identity=("project", "instance_name", "name")),
    *iam_family("bigtable_instance", "project", "instance", of=("google_bigtable_instance",)),
    *iam_family("bigtable_table", "project", "instance_name", "table", of=("google_bigtable_table",)),
)
