"""Amazon Kinesis Data Streams, as AWS answers."""

from __future__ import annotations

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

LIVE_READERS = (STREAM,)
