"""AWS End User Messaging SMS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_pinpointsmsvoicev2_configuration_set",
        "configuration set for messages",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("gets an error", whom="whoever sends messages with it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_opt_out_list",
        "opt-out list",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "may get messages again", whom="people who opted out", lasting="the numbers on it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_phone_number",
        "phone number",
        Layer.COMPUTE,
        consequence=Consequence(
            "get no more messages from that number, and cannot answer it", lasting="the number", reach=Reach.ALL
        ),
    ),
)
