"""Amazon Simple Notification Service."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_sns_topic_policy",
        "topic policy",
        Layer.MONITORING,
        identity=("arn",),
        parent="arn",
        document="policy",
        consequence=Consequence(
            "can no longer publish or subscribe", whom="services and accounts that only the policy lets in"
        ),
    ),
    ResourceType(
        "aws_sns_topic_subscription",
        "subscription",
        Layer.MONITORING,
        identity=("topic_arn", "protocol", "endpoint"),
        parent="topic_arn",
        alert=AlertShape(told_by=("topic_arn",), subscribes_to="topic_arn", protocol="protocol"),
        consequence=Consequence("gets no more of what is sent to the topic", whom="the subscriber", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sns_platform_application",
        "platform application",
        Layer.COMPUTE,
        identity=("name", "platform"),
        consequence=Consequence(
            "get no more push notifications",
            whom="users of the app",
            lasting="the endpoints of all devices, which must register again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sns_sms_preferences",
        "text message settings",
        Layer.COMPUTE,
        consequence=Consequence("get no more text messages once the default spending limit is reached", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sns_topic_data_protection_policy",
        "data protection policy",
        Layer.IDENTITY,
        identity=("arn",),
        parent="arn",
        consequence=Consequence("is no longer found, masked or stopped", whom="personal data in messages", reach=Reach.LATER),
    ),
)
