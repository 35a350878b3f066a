"""AWS Chatbot (Amazon Q Developer in chat applications), for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CHAT = Consequence("get no more alarms in the channel", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_chatbot_slack_channel_configuration",
        "Slack channel of alarms",
        Layer.MONITORING,
        identity=("slack_team_id", "slack_channel_id"),
        consequence=_CHAT,
    ),
    ResourceType(
        "aws_chatbot_teams_channel_configuration",
        "Teams channel of alarms",
        Layer.MONITORING,
        identity=("team_id", "channel_id"),
        consequence=_CHAT,
    ),
)
