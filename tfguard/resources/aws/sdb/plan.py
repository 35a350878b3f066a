"""Amazon SimpleDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_simpledb_domain",
        "SimpleDB domain",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", whom="applications", lasting="its data", reach=Reach.ALL
        ),
    ),
)
