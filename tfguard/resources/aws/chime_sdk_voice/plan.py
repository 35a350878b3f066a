"""Amazon Chime SDK's voice connectors and SIP applications, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_chime_voice_connector",
        "voice connector",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer telephone, in or out",
            whom="callers",
            lasting="its host name, which the telephone system names",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_chime_voice_connector_group",
        "voice connector group",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "are no longer taken over by another connector when one fails, or reach nobody",
            whom="calls of its numbers",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_chime_voice_connector_logging",
        "voice connector logging",
        Layer.MONITORING,
        identity=("voice_connector_id",),
        parent="voice_connector_id",
        consequence=Consequence("find no logs of calls that failed", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_chime_voice_connector_origination",
        "origination settings of a voice connector",
        Layer.LOAD_BALANCER,
        identity=("voice_connector_id",),
        parent="voice_connector_id",
        consequence=Consequence("reach nobody: incoming calls have no host to go to", whom="callers", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_chime_voice_connector_streaming",
        "voice connector streaming",
        Layer.MONITORING,
        identity=("voice_connector_id",),
        parent="voice_connector_id",
        consequence=Consequence(
            "gets nothing any more", whom="what listens to the calls, to transcribe or analyse them,", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_chime_voice_connector_termination",
        "termination settings of a voice connector",
        Layer.LOAD_BALANCER,
        identity=("voice_connector_id",),
        parent="voice_connector_id",
        consequence=Consequence("can no longer call out", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_chime_voice_connector_termination_credentials",
        "credentials of a voice connector",
        Layer.IDENTITY,
        identity=("voice_connector_id",),
        parent="voice_connector_id",
        consequence=Consequence("can no longer call out", whom="the telephone systems that log in with them", reach=Reach.PART),
    ),
    ResourceType(
        "aws_chimesdkvoice_global_settings",
        "voice settings of an account",
        Layer.MONITORING,
        consequence=Consequence("finds no more call records", whom="whoever bills or audits the calls", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_chimesdkvoice_sip_media_application",
        "SIP media application",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "get no answer", whom="callers of its numbers", lasting="its id, which the application names", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_chimesdkvoice_sip_rule",
        "SIP rule",
        Layer.LOAD_BALANCER,
        identity=("trigger_type", "trigger_value"),
        consequence=Consequence("get no answer", whom="callers of its number or host", reach=Reach.PART),
    ),
    ResourceType(
        "aws_chimesdkvoice_voice_profile_domain",
        "voice profile domain",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are no longer recognised by their voice", whom="callers", lasting="the enrolled voices", reach=Reach.PART
        ),
    ),
)
