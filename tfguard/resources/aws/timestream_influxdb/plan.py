"""Amazon Timestream for InfluxDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_timestreaminfluxdb_db_cluster",
        "InfluxDB cluster",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "get no answers from it, and cannot write",
            whom="applications",
            lasting="its data, and its endpoint",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_timestreaminfluxdb_db_instance",
        "InfluxDB instance",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "get no answers from it, and cannot write", whom="applications", lasting="its data, and its endpoint"
        ),
    ),
)
