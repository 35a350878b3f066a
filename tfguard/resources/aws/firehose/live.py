"""Amazon Data Firehose, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_GONE = ("ResourceNotFoundException",)


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

LIVE_READERS = (FIREHOSE,)
