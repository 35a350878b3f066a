"""AWS Resilience Hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_resiliencehub_resiliency_policy",
        "resiliency policy",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees whether it meets its targets", whom="whoever checks an application", reach=Reach.LATER
        ),
    ),
)
