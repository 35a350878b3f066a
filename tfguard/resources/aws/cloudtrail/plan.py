"""AWS CloudTrail, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudtrail",
        "CloudTrail trail",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("finds no record of who did what", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudtrail_event_data_store",
        "event data store",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "finds no record of who did what",
            whom="whoever looks into an incident",
            lasting="the events in it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_cloudtrail_organization_delegated_admin_account",
        "CloudTrail administrator",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence(
            "can no longer manage the organization's trails", whom="the security account", reach=Reach.LATER
        ),
    ),
)
