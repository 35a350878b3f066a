"""CloudWatch Application Insights, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_applicationinsights_application",
        "application under Application Insights",
        Layer.MONITORING,
        identity=("resource_group_name",),
        consequence=Consequence("are no longer told of its problems", whom="operators", reach=Reach.LATER),
    ),
)
