"""AWS User Notifications contacts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_notificationscontacts_email_contact",
        "e-mail contact",
        Layer.MONITORING,
        identity=("email_address",),
        consequence=Consequence(
            "is told nothing any more",
            whom="whoever reads that mailbox",
            lasting="its activation, which the recipient must confirm again",
            reach=Reach.LATER,
        ),
    ),
)
