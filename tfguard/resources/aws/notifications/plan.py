"""AWS User Notifications, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_notifications_channel_association",
        "channel of notifications",
        Layer.MONITORING,
        identity=("notification_configuration_arn", "arn"),
        parent="notification_configuration_arn",
        consequence=Consequence("hears nothing any more", whom="whoever is told through that channel", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_event_rule",
        "notification rule",
        Layer.MONITORING,
        parent="notification_configuration_arn",
        consequence=Consequence("is not told of them", whom="whoever waits for those events", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_notification_configuration",
        "notification configuration",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is not told of them", whom="whoever waits for its events", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_notification_hub",
        "notification hub",
        Layer.MONITORING,
        identity=("notification_hub_region",),
        consequence=Consequence(
            "no longer finds them there", whom="whoever looks for notifications in that Region", reach=Reach.LATER
        ),
    ),
)
