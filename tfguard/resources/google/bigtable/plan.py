"""Bigtable, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "google_bigtable_app_profile",
        "app profile",
        Layer.DATA,
        identity=("project", "instance", "app_profile_id"),
        parent="instance",
        parent_types=("google_bigtable_instance",),
        consequence=Consequence("get an error with every request", whom="applications that name it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_bigtable_authorized_view",
        "authorized view",
        Layer.DATA,
        identity=("project", "instance_name", "table_name", "name"),
        parent="instance_name",
        parent_types=("google_bigtable_instance",),
        consequence=Consequence("get an error", whom="applications that read through it", reach=Reach.PART),
    ),
    ResourceType(
        "google_bigtable_gc_policy",
        "garbage collection policy",
        Layer.DATA,
        identity=("project", "instance_name", "table", "column_family"),
        parent="table",
        parent_types=("google_bigtable_table",),
        consequence=Consequence(
            "are kept for ever: the table grows, and so does its price", whom="old cells", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_bigtable_logical_view",
        "logical view",
        Layer.DATA,
        identity=("project", "instance", "logical_view_id"),
        parent="instance",
        parent_types=("google_bigtable_instance",),
        consequence=Consequence("fail", whom="queries of the view", reach=Reach.PART),
    ),
    ResourceType(
        "google_bigtable_materialized_view",
        "materialized view",
        Layer.DATA,
        identity=("project", "instance", "materialized_view_id"),
        parent="instance",
        parent_types=("google_bigtable_instance",),
        consequence=Consequence("fail until it is filled again", whom="queries of the view", reach=Reach.PART),
    ),
    ResourceType(
        "google_bigtable_schema_bundle",
        "schema bundle",
        Layer.DATA,
        identity=("project", "instance", "table", "schema_bundle_id"),
        parent="instance",
        parent_types=("google_bigtable_instance",),
        consequence=Consequence("fail", whom="queries that read its columns as messages", reach=Reach.PART),
    ),
)
