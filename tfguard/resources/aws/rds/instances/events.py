"""CloudTrail's events about database instances."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "rds.amazonaws.com"

EVENTS = {
    "aws_db_instance": EventNames(
        _SOURCE,
        {"*": ("ModifyDBInstance",), "tags": ("AddTagsToResource", "RemoveTagsFromResource")},
        by("identifier"),
        ("CreateDBInstance", "CreateDBInstanceReadReplica"),
        ("DeleteDBInstance",),
    ),
}
