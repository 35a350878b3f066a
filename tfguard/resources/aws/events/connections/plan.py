"""Connections to HTTP APIs outside AWS, and API destinations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudwatch_event_api_destination",
        "API destination",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("gets no more events", whom="the service that it calls", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cloudwatch_event_connection",
        "EventBridge connection",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "get no more events: it holds the login", whom="services that are called through it", reach=Reach.PART
        ),
    ),
)
