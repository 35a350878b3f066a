"""Amazon AppIntegrations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_appintegrations_data_integration",
        "data integration",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("search in knowledge that is no longer updated", whom="agents", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_appintegrations_event_integration",
        "event integration",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("get no more tasks from the events of this application", whom="agents", reach=Reach.LATER),
    ),
)
