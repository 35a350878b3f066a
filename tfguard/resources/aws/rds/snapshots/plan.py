"""Database snapshots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_db_snapshot", "database snapshot", Layer.DATA),
    ResourceType("aws_db_cluster_snapshot", "database snapshot", Layer.DATA),
)
