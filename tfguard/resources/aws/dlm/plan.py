"""Amazon Data Lifecycle Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_dlm_lifecycle_policy",
        "snapshot lifecycle policy",
        Layer.DATA,
        consequence=Consequence("find no new snapshots after a fault", whom="operators"),
    ),
)
