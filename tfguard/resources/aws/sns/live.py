"""SNS topics and subscriptions."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy, json_value

_SERVICE = "sns"
_GONE = ("NotFound", "NotFoundException")


def _text(key: str) -> Any:
    return lambda live: (live.get("attributes") or {}).get(key)


def _flag(key: str) -> Any:
    return lambda live: None if key not in live.get("attributes") else str(live.get("attributes")[key]).lower() == "true"


TOPIC = LiveReader(
    type="aws_sns_topic",
    service=_SERVICE,
    read=Call("get_topic_attributes", "{attributes: Attributes}", {"TopicArn": "arn"}, gone=_GONE, context=("TopicArn",)),
    id="TopicArn",
    state_id="arn",
    details=(
        Detail(
            "tag_list", Call("list_tags_for_resource", "Tags", {"ResourceArn": "TopicArn"}, gone=("ResourceNotFound", *_GONE))
        ),
    ),
    attributes={
        "display_name": Attribute(_text("DisplayName")),
        "kms_master_key_id": Attribute(_text("KmsMasterKeyId")),
        "delivery_policy": Attribute(_text("DeliveryPolicy"), normalise=json_value),
        "policy": Attribute(_text("Policy"), normalise=iam_policy),
        "content_based_deduplication": Attribute(_flag("ContentBasedDeduplication")),
    },
    tags="tag_list",
)

SUBSCRIPTION = LiveReader(
    type="aws_sns_topic_subscription",
    service=_SERVICE,
    read=Call(
        "get_subscription_attributes",
        "{attributes: Attributes}",
        {"SubscriptionArn": "arn"},
        gone=_GONE,
        context=("SubscriptionArn",),
    ),
    id="SubscriptionArn",
    state_id="arn",
    attributes={
        "endpoint": Attribute(_text("Endpoint")),
        "filter_policy": Attribute(_text("FilterPolicy"), normalise=json_value),
        "filter_policy_scope": Attribute(
            lambda live: (live.get("attributes") or {}).get("FilterPolicyScope"), unless_absent=True
        ),
        "raw_message_delivery": Attribute(_flag("RawMessageDelivery")),
        "redrive_policy": Attribute(_text("RedrivePolicy"), normalise=json_value),
        "delivery_policy": Attribute(_text("DeliveryPolicy"), normalise=json_value),
    },
)

TOPIC_POLICY = LiveReader(
    type="aws_sns_topic_policy",
    service=_SERVICE,
    read=Call("get_topic_attributes", "{attributes: Attributes}", {"TopicArn": "arn"}, gone=_GONE, context=("TopicArn",)),
    id="TopicArn",
    state_id="arn",
    attributes={"policy": Attribute(_text("Policy"), normalise=iam_policy)},
)

_APPLICATION = {
    "event_delivery_failure_topic_arn": "EventDeliveryFailure",
    "event_endpoint_created_topic_arn": "EventEndpointCreated",
    "event_endpoint_deleted_topic_arn": "EventEndpointDeleted",
    "event_endpoint_updated_topic_arn": "EventEndpointUpdated",
    "failure_feedback_role_arn": "FailureFeedbackRoleArn",
    "success_feedback_role_arn": "SuccessFeedbackRoleArn",
    "success_feedback_sample_rate": "SuccessFeedbackSampleRate",
}

APPLICATION = LiveReader(
    type="aws_sns_platform_application",
    service=_SERVICE,
    read=Call(
        "get_platform_application_attributes",
        "{attributes: Attributes}",
        {"PlatformApplicationArn": "arn"},
        gone=_GONE,
        context=("PlatformApplicationArn",),
    ),
    id="PlatformApplicationArn",
    state_id="arn",
    attributes={name: Attribute(_text(key)) for name, key in _APPLICATION.items()},
    not_compared={"platform_credential": "AWS gives it to nobody", "platform_principal": "AWS gives it to nobody"},
)

LIVE_READERS = (
    TOPIC,
    SUBSCRIPTION,
    TOPIC_POLICY,
    APPLICATION,
)
