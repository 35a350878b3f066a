"""Event buses, who may put events there, and archives, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudwatch_event_bus", "event bus", Layer.MONITORING, identity=("name",)),
    ResourceType("aws_cloudwatch_event_archive", "event archive", Layer.MONITORING),
    ResourceType("aws_cloudwatch_event_bus_policy", "policy of an event bus", Layer.MONITORING, document="policy"),
    ResourceType("aws_cloudwatch_event_permission", "permission of an event bus", Layer.MONITORING),
)
