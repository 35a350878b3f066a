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
    ResourceType(
        "aws_notifications_managed_notification_account_contact_association",
        "account contact of managed notifications",
        Layer.MONITORING,
        identity=("managed_notification_configuration_arn", "contact_identifier"),
        consequence=Consequence("is no longer told of AWS's own notices", whom="that contact", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_managed_notification_additional_channel_association",
        "channel of managed notifications",
        Layer.MONITORING,
        identity=("managed_notification_arn", "channel_arn"),
        consequence=Consequence("is no longer told of AWS's own notices", whom="whoever reads that channel", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_organizational_unit_association",
        "organizational unit of notifications",
        Layer.MONITORING,
        identity=("notification_configuration_arn", "organizational_unit_id"),
        parent="notification_configuration_arn",
        consequence=Consequence("is not told of them", whom="whoever waits for events of those accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_notifications_organizations_access",
        "notifications for the organization",
        Layer.MONITORING,
        consequence=Consequence("is not told of them", whom="whoever waits for events of the organization", reach=Reach.LATER),
    ),
)
