"""Amazon SQS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_sqs_queue_policy",
        "queue policy",
        Layer.DATA,
        document="policy",
        identity=("queue_url",),
        parent="queue_url",
        consequence=Consequence("can no longer send or receive", whom="services and accounts that only the policy lets in"),
    ),
    ResourceType(
        "aws_sqs_queue_redrive_allow_policy",
        "redrive allow policy",
        Layer.DATA,
        identity=("queue_url",),
        parent="queue_url",
        consequence=Consequence(
            "can use this one for its failed messages again", whom="any queue of the account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_sqs_queue_redrive_policy",
        "redrive policy",
        Layer.DATA,
        identity=("queue_url",),
        parent="queue_url",
        consequence=Consequence(
            "are no longer set aside, and are lost in the end", whom="messages that keep failing", reach=Reach.LATER
        ),
    ),
)
