"""Amazon GameLift, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_FLEETS = Consequence("cannot be made from it", whom="new fleets", lasting="its id", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_gamelift_alias",
        "fleet alias",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer start a game through it", whom="players", lasting="its id, which games name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_gamelift_build",
        "game build",
        Layer.COMPUTE,
        identity=("name", "version"),
        consequence=_NO_FLEETS,
    ),
    ResourceType(
        "aws_gamelift_fleet",
        "game fleet",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "are thrown out of their games, and can start no new ones", whom="players", lasting="its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_gamelift_game_server_group",
        "game server group",
        Layer.COMPUTE,
        identity=("game_server_group_name",),
        consequence=Consequence("are thrown out of their games, and can start no new ones", whom="players", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_gamelift_game_session_queue",
        "game session queue",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer start a game through it", whom="players", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_gamelift_script",
        "game script",
        Layer.COMPUTE,
        identity=("name", "version"),
        consequence=_NO_FLEETS,
    ),
)
