"""Kinesis streams and Firehose."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_GONE = ("ResourceNotFoundException",)


def _shards(live: LiveObject) -> int | None:
    """The shards; those of a stream on demand are AWS's own."""
    on_demand = (live.get("StreamModeDetails") or {}).get("StreamMode") == "ON_DEMAND"
    return None if on_demand else live.get("OpenShardCount")


STREAM = LiveReader(
    type="aws_kinesis_stream",
    service="kinesis",
    read=Call("describe_stream_summary", "StreamDescriptionSummary", {"StreamName": "name"}, gone=_GONE),
    id="StreamName",
    state_id="name",
    gone="StreamStatus == 'DELETING'",
    details=(Detail("tag_list", Call("list_tags_for_stream", "Tags", {"StreamName": "StreamName"}, gone=_GONE)),),
    attributes={
        "shard_count": Attribute(_shards),
        "retention_period": "RetentionPeriodHours",
        "encryption_type": Attribute("EncryptionType", unless_absent=True),
        "kms_key_id": "KeyId",
        "shard_level_metrics": "EnhancedMonitoring[0].ShardLevelMetrics",
        "stream_mode_details": Attribute(
            "StreamModeDetails.StreamMode && [{stream_mode: StreamModeDetails.StreamMode}]", unless_absent=True
        ),
    },
    tags="tag_list",
)


def _extended(live: LiveObject) -> list[dict[str, Any]]:
    found = next((item.get("ExtendedS3DestinationDescription") for item in live.get("Destinations") or []), None)
    if not found:
        return []
    hints = found.get("BufferingHints") or {}
    return [
        {
            "bucket_arn": found.get("BucketARN"),
            "role_arn": found.get("RoleARN"),
            "prefix": found.get("Prefix") or "",
            "error_output_prefix": found.get("ErrorOutputPrefix") or "",
            "compression_format": found.get("CompressionFormat"),
            **{
                name: hints[key]
                for name, key in (("buffering_size", "SizeInMBs"), ("buffering_interval", "IntervalInSeconds"))
                if key in hints
            },
        }
    ]


FIREHOSE = LiveReader(
    type="aws_kinesis_firehose_delivery_stream",
    service="firehose",
    read=Call("describe_delivery_stream", "DeliveryStreamDescription", {"DeliveryStreamName": "name"}, gone=_GONE),
    id="DeliveryStreamName",
    state_id="name",
    gone="DeliveryStreamStatus == 'DELETING'",
    details=(
        Detail(
            "tag_list",
            Call("list_tags_for_delivery_stream", "Tags", {"DeliveryStreamName": "DeliveryStreamName"}, gone=_GONE),
        ),
    ),
    attributes={"extended_s3_configuration": Attribute(_extended)},
    tags="tag_list",
    not_compared={"*_configuration": "destinations other than S3: look at them with terraform plan"},
)

LIVE_READERS = (STREAM, FIREHOSE)
