"""AWS Elemental MediaLive, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_medialive_channel",
        "live channel",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("lose the live stream", whom="viewers", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_medialive_input",
        "live input",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "lose the live stream: nothing comes in any more",
            whom="viewers",
            lasting="its addresses, which the encoder sends to",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_medialive_input_security_group",
        "input security group",
        Layer.NETWORK,
        consequence=Consequence("can no longer send their stream", whom="encoders that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_medialive_multiplex",
        "multiplex",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("lose all the programs in it", whom="viewers", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_medialive_multiplex_program",
        "program of a multiplex",
        Layer.COMPUTE,
        identity=("multiplex_id", "program_name"),
        parent="multiplex_id",
        consequence=Consequence("lose that program", whom="viewers", reach=Reach.PART),
    ),
)
