"""Connections to HTTP APIs outside AWS, and API destinations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudwatch_event_api_destination", "API destination", Layer.MONITORING),
    ResourceType("aws_cloudwatch_event_connection", "EventBridge connection", Layer.MONITORING),
)
