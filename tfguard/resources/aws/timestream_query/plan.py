"""Amazon Timestream queries, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_timestreamquery_scheduled_query",
        "scheduled query",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("show no new numbers", whom="dashboards that read its results", reach=Reach.PART),
    ),
)
