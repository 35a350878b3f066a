"""Event rules and their targets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_STARTED = Consequence("is not started any more, neither on time nor by an event", whom="what it starts")

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudwatch_event_rule",
        "event rule",
        Layer.MONITORING,
        identity=("event_bus_name", "name"),
        consequence=_NOT_STARTED,
    ),
    ResourceType(
        "aws_cloudwatch_event_target",
        "target of an event rule",
        Layer.MONITORING,
        parent="rule",
        parent_types=("aws_cloudwatch_event_rule",),
        alert=AlertShape(tells=("arn",)),
        consequence=_NOT_STARTED,
    ),
)
