"""Amazon DocumentDB elastic clusters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_docdbelastic_cluster",
        "elastic DocumentDB cluster",
        Layer.DATA,
        identity=("name",),
        endpoints=("endpoint",),
        unit="processors per shard",
        capacity=(
            Measure("shard capacity", Role.RUNNING, "shard_capacity"),
            Measure("number of shards", Role.RUNNING, "shard_count"),
        ),
    ),
)
