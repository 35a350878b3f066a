"""Amazon EMR Serverless, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_emrserverless_application",
        "EMR application",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer be started", whom="jobs and queries on it", lasting="its id, which schedulers name", reach=Reach.ALL
        ),
    ),
)
