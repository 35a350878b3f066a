"""Queues, streams and events of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_QUEUE_POLICY = Consequence("is refused", whom="whoever it lets send", reach=Reach.ALL)
_KAFKA = Consequence("gets an error", whom="whoever sends to it or reads from it", lasting="its messages", reach=Reach.ALL)
_SCHEDULE = Consequence("is no longer done", whom="work that it starts", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_sqs_queue",
        "queue",
        Layer.DATA,
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_sqs_queue_inline_policy",
        "queue policy",
        Layer.IDENTITY,
        consequence=_QUEUE_POLICY,
    ),
    ResourceType(
        "awscc_sns_topic_inline_policy",
        "topic policy",
        Layer.IDENTITY,
        consequence=_QUEUE_POLICY,
    ),
    ResourceType(
        "awscc_sns_topic",
        "topic",
        Layer.DATA,
        consequence=Consequence(
            "reaches nobody any more", whom="what is sent to it", lasting="its subscriptions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_sns_subscription",
        "subscription of a topic",
        Layer.DATA,
        consequence=Consequence("gets no messages", whom="whoever is subscribed", lasting="its confirmation", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_kinesis_stream",
        "stream",
        Layer.DATA,
        consequence=Consequence(
            "lose what was sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its records",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_kinesis_stream_consumer",
        "consumer of a stream",
        Layer.DATA,
        consequence=Consequence(
            "get no records", whom="applications that read by it", lasting="how far they have read", reach=Reach.PART
        ),
    ),
    ResourceType(
        "awscc_kinesisfirehose_delivery_stream",
        "delivery stream",
        Layer.DATA,
        consequence=Consequence("gets an error, and its target gets no new data", whom="whoever sends to it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_msk_cluster",
        "Kafka cluster",
        Layer.DATA,
        consequence=_KAFKA,
    ),
    ResourceType(
        "awscc_msk_serverless_cluster",
        "Kafka cluster",
        Layer.DATA,
        consequence=_KAFKA,
    ),
    ResourceType(
        "awscc_events_event_bus",
        "event bus",
        Layer.DATA,
        consequence=Consequence("reaches nobody any more", whom="what is sent to it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_events_rule",
        "event rule",
        Layer.DATA,
        consequence=Consequence("no longer runs", whom="what the rule starts", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_scheduler_schedule",
        "schedule",
        Layer.DATA,
        consequence=_SCHEDULE,
    ),
    ResourceType(
        "awscc_pipes_pipe",
        "pipe",
        Layer.DATA,
        consequence=_SCHEDULE,
    ),
)
