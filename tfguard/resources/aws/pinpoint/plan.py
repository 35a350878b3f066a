"""Amazon Pinpoint, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PUSH = Consequence("get no more push notifications through that channel", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_pinpoint_app",
        "Pinpoint project",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get no more messages from its campaigns",
            lasting="its id, which apps name, and its endpoints and campaigns",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_pinpoint_adm_channel",
        "push channel for Amazon devices",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=_PUSH,
    ),
    ResourceType(
        "aws_pinpoint_apns_channel",
        "push channel for Apple devices",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=_PUSH,
    ),
    ResourceType(
        "aws_pinpoint_apns_sandbox_channel",
        "push channel for Apple devices in test",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("get no more test notifications", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_pinpoint_apns_voip_channel",
        "VoIP channel for Apple devices",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("are no longer told of incoming calls", whom="users of Apple devices", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpoint_apns_voip_sandbox_channel",
        "VoIP channel for Apple devices in test",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("get no more test notifications", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_pinpoint_baidu_channel",
        "push channel of Baidu",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=_PUSH,
    ),
    ResourceType(
        "aws_pinpoint_email_channel",
        "e-mail channel",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("get no more e-mails from its campaigns", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpoint_email_template",
        "e-mail template",
        Layer.COMPUTE,
        identity=("template_name",),
        consequence=Consequence("are no longer sent", whom="messages that use it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_pinpoint_event_stream",
        "event stream",
        Layer.MONITORING,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("gets no more events", whom="whoever measures campaigns", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_pinpoint_gcm_channel",
        "push channel for Android devices",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=_PUSH,
    ),
    ResourceType(
        "aws_pinpoint_sms_channel",
        "SMS channel",
        Layer.COMPUTE,
        identity=("application_id",),
        parent="application_id",
        consequence=Consequence("get no more text messages from its campaigns", reach=Reach.PART),
    ),
)
