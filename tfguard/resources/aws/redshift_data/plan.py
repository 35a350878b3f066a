"""Amazon Redshift Data API, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_redshiftdata_statement",
        "SQL statement",
        Layer.DATA,
        harmless="A statement that has run: its deletion takes nothing back.",
    ),
)
