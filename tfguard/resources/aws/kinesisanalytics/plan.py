"""Amazon Kinesis Data Analytics for SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kinesis_analytics_application",
        "analytics application",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets no new ones", whom="whoever reads its results", lasting="what it had counted so far", reach=Reach.ALL
        ),
    ),
)
