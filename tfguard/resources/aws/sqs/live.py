"""SQS queues."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy, json_numbers

_SERVICE = "sqs"
_GONE = ("AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist")


def _attributes(url: str) -> Call:
    """All attributes; an empty answer still is an answer."""
    return Call(
        "get_queue_attributes",
        "{attributes: Attributes || `{}`}",
        {"QueueUrl": url},
        fixed={"AttributeNames": ["All"]},
        gone=_GONE,
        context=("QueueUrl",),
    )


def _number(key: str) -> Any:
    def read(live: LiveObject) -> int | None:
        text = live.get("attributes").get(key)
        return int(text) if text is not None else None

    return read


def _flag(key: str) -> Any:
    def read(live: LiveObject) -> bool | None:
        text = live.get("attributes").get(key)
        return None if text is None else str(text).lower() == "true"

    return read


def _text(key: str) -> Any:
    return lambda live: live.get("attributes").get(key) or ""


QUEUE = LiveReader(
    type="aws_sqs_queue",
    service=_SERVICE,
    read=_attributes("url"),
    id="QueueUrl",
    state_id="url",
    details=(Detail("tag_map", Call("list_queue_tags", "Tags", {"QueueUrl": "QueueUrl"}, gone=_GONE)),),
    attributes={
        "visibility_timeout_seconds": Attribute(_number("VisibilityTimeout")),
        "message_retention_seconds": Attribute(_number("MessageRetentionPeriod")),
        "max_message_size": Attribute(_number("MaximumMessageSize")),
        "delay_seconds": Attribute(_number("DelaySeconds")),
        "receive_wait_time_seconds": Attribute(_number("ReceiveMessageWaitTimeSeconds")),
        "kms_master_key_id": Attribute(_text("KmsMasterKeyId")),
        "kms_data_key_reuse_period_seconds": Attribute(_number("KmsDataKeyReusePeriodSeconds")),
        "sqs_managed_sse_enabled": Attribute(_flag("SqsManagedSseEnabled")),
        "content_based_deduplication": Attribute(_flag("ContentBasedDeduplication")),
        "deduplication_scope": Attribute(_text("DeduplicationScope")),
        "fifo_throughput_limit": Attribute(_text("FifoThroughputLimit")),
        "policy": Attribute(_text("Policy"), normalise=iam_policy),
        "redrive_policy": Attribute(
            _text("RedrivePolicy"),
            normalise=json_numbers,
        ),
        "redrive_allow_policy": Attribute(
            _text("RedriveAllowPolicy"),
            normalise=json_numbers,
        ),
    },
    tags=lambda live: next(iter(live.get("tag_map") or []), {}),
)

POLICY = LiveReader(
    type="aws_sqs_queue_policy",
    service=_SERVICE,
    read=_attributes("queue_url"),
    id="QueueUrl",
    state_id="queue_url",
    gone="!(attributes.Policy)",
    attributes={"policy": Attribute(_text("Policy"), normalise=iam_policy)},
)


def _part(word: str, key: str) -> LiveReader:
    return LiveReader(
        type=f"aws_sqs_queue_{word}",
        service=_SERVICE,
        read=_attributes("queue_url"),
        id="QueueUrl",
        state_id="queue_url",
        gone=f"!(attributes.{key})",
        attributes={word: Attribute(_text(key), normalise=json_numbers)},
    )


LIVE_READERS = (
    QUEUE,
    POLICY,
    _part("redrive_policy", "RedrivePolicy"),
    _part("redrive_allow_policy", "RedriveAllowPolicy"),
)
