"""Subscriptions to events of databases, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_event_subscription",
        "RDS event subscription",
        Layer.DATA,
        alert=AlertShape(tells=("sns_topic",)),
        identity=("name",),
        consequence=Consequence(
            "are no longer told of failovers and failures of databases", whom="operators", reach=Reach.LATER
        ),
    ),
)
