"""AWS account access, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_accountaccess_application",
        "access application",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer do so",
            whom="people who sign in to the account through it",
            lasting="its ARN and its entitlements",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_accountaccess_entitlement",
        "entitlement",
        Layer.IDENTITY,
        parent="application_arn",
        consequence=Consequence(
            "can no longer sign in to the account", whom="the person or group that it names", reach=Reach.PART
        ),
    ),
)
