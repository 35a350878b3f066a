"""Subscriptions to events of databases, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader

_SERVICE = "rds"

SUBSCRIPTION = LiveReader(
    type="aws_db_event_subscription",
    service=_SERVICE,
    read=Call("describe_event_subscriptions", "EventSubscriptionsList"),
    check=Call(
        "describe_event_subscriptions",
        "EventSubscriptionsList",
        {"SubscriptionName": "name"},
        gone=("SubscriptionNotFound", "SubscriptionNotFoundFault"),
    ),
    id="CustSubscriptionId",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "EventSubscriptionArn"})),),
    attributes={
        "enabled": "Enabled",
        "sns_topic": "SnsTopicArn",
        "event_categories": "EventCategoriesList",
        "source_ids": "SourceIdsList",
        "source_type": "SourceType",
    },
    tags="tag_list",
)

LIVE_READERS = (SUBSCRIPTION,)
