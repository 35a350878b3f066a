"""Amazon Simple Notification Service."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_sns_topic",
        "topic",
        Layer.MONITORING,
        identity=("name",),
        alert=AlertShape(told_by=("arn", "id")),
        document="policy",
        consequence=Consequence("reaches nobody any more", whom="what is sent to it", lasting="its subscriptions"),
    ),
    ResourceType("aws_sns_topic_policy", "topic policy", Layer.MONITORING, identity=("arn",), parent="arn", document="policy"),
    ResourceType(
        "aws_sns_topic_subscription",
        "subscription",
        Layer.MONITORING,
        identity=("topic_arn", "protocol", "endpoint"),
        parent="topic_arn",
        alert=AlertShape(told_by=("topic_arn",), subscribes_to="topic_arn", protocol="protocol"),
    ),
    ResourceType("aws_sns_platform_application", "platform application", Layer.MONITORING),
)
