"""Amazon Keyspaces, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_keyspaces_table",
        "Keyspaces table",
        Layer.DATA,
        identity=("keyspace_name", "table_name"),
        unit="capacity units",
        capacity=(
            Measure("read capacity", Role.RUNNING, "capacity_specification[0].read_capacity_units"),
            Measure("write capacity", Role.RUNNING, "capacity_specification[0].write_capacity_units"),
        ),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its rows"),
    ),
    ResourceType(
        "aws_keyspaces_keyspace",
        "keyspace",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", whom="applications", lasting="its tables and their data"
        ),
    ),
)
