"""Amazon Kinesis Data Streams, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kinesis_stream",
        "Kinesis stream",
        Layer.DATA,
        identity=("name",),
        unit="shards",
        capacity=(
            Measure(
                "number of shards", Role.RUNNING, "stream_mode_details[0].stream_mode != 'ON_DEMAND' && shard_count || `null`"
            ),
        ),
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its records",
        ),
    ),
    ResourceType(
        "aws_kinesis_stream_consumer",
        "stream consumer",
        Layer.DATA,
        parent="stream_arn",
        identity=("stream_arn", "name"),
        consequence=Consequence("gets no more records", whom="the consumer", lasting="its ARN"),
    ),
    ResourceType(
        "aws_kinesis_resource_policy",
        "resource policy of a Kinesis stream",
        Layer.DATA,
        identity=("resource_arn",),
        parent="resource_arn",
        document="policy",
        consequence=Consequence("are denied", whom="other accounts that read or write the stream"),
    ),
    ResourceType(
        "aws_kinesis_account_settings",
        "billing setting of Kinesis",
        Layer.RUN,
        harmless="Its deletion only drops it from the state: the account keeps the setting.",
    ),
)
