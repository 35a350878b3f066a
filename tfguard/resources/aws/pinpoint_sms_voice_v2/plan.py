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
    ResourceType(
        "aws_pinpointsmsvoicev2_event_destination",
        "event destination for messages",
        Layer.MONITORING,
        identity=("configuration_set_name", "event_destination_name"),
        parent="configuration_set_name",
        parent_types=("aws_pinpointsmsvoicev2_configuration_set",),
        consequence=Consequence("is not told of them", whom="whoever handles failed messages", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_keyword",
        "keyword",
        Layer.COMPUTE,
        identity=("origination_identity_arn", "keyword"),
        parent="origination_identity_arn",
        consequence=Consequence("get no answer to it", whom="people who send that word", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_pool",
        "pool of numbers",
        Layer.COMPUTE,
        consequence=Consequence(
            "gets an error", whom="whoever sends messages from it", lasting="its id, which applications name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_resource_policy",
        "policy of numbers and pools",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("can no longer send messages", whom="other accounts that the policy lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpointsmsvoicev2_sender_id",
        "sender id",
        Layer.COMPUTE,
        identity=("sender_id", "iso_country_code"),
        consequence=Consequence(
            "are no longer sent", whom="messages under that name", lasting="its registration", reach=Reach.ALL
        ),
    ),
)
