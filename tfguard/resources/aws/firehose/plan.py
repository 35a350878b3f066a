"""Amazon Data Firehose, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kinesis_firehose_delivery_stream",
        "delivery stream",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets an error, and nothing new is delivered", whom="whatever sends to it", lasting="what it had not delivered yet"
        ),
    ),
)
