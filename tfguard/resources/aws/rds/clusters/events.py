"""CloudTrail's events about database clusters, their instances and endpoints."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "rds.amazonaws.com"

EVENTS = {
    "aws_rds_cluster": EventNames(_SOURCE, {"*": ("ModifyDBCluster",)}, by("cluster_identifier"), deletes=("DeleteDBCluster",)),
}
