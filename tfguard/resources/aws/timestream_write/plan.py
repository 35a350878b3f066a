"""Amazon Timestream, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_timestreamwrite_table",
        "Timestream table",
        Layer.DATA,
        identity=("database_name", "table_name"),
        parent="database_name",
        consequence=Consequence("can no longer write or query their measurements", whom="applications", lasting="its data"),
    ),
    ResourceType(
        "aws_timestreamwrite_database",
        "Timestream database",
        Layer.DATA,
        identity=("database_name",),
        consequence=Consequence(
            "can no longer write or query their measurements", whom="applications", lasting="its tables and their data"
        ),
    ),
)
