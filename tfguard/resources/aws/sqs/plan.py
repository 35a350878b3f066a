"""Amazon SQS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_sqs_queue",
        "queue",
        Layer.DATA,
        identity=("name",),
        document="policy",
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
        ),
    ),
    ResourceType("aws_sqs_queue_policy", "queue policy", Layer.DATA, document="policy"),
    ResourceType("aws_sqs_queue_redrive_allow_policy", "redrive allow policy", Layer.DATA),
    ResourceType("aws_sqs_queue_redrive_policy", "redrive policy", Layer.DATA),
)
