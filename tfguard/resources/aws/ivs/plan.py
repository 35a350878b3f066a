"""Amazon Interactive Video Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ivs_channel",
        "video channel",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "are cut off", whom="viewers and broadcasters", lasting="its addresses and its stream key", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_ivs_playback_key_pair",
        "playback key",
        Layer.IDENTITY,
        identity=("public_key",),
        consequence=Consequence(
            "are refused", whom="viewers of private channels whose tokens are signed with it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ivs_recording_configuration",
        "recording of channels",
        Layer.DATA,
        consequence=Consequence("find no recording of new streams", whom="viewers who come later", reach=Reach.LATER),
    ),
)
