"""Game Servers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GAME = Consequence("can no longer find a server to play on", whom="players", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_game_services_game_server_cluster",
        "game server cluster",
        Layer.COMPUTE,
        consequence=_GAME,
    ),
    ResourceType(
        "google_game_services_game_server_config",
        "game server config",
        Layer.COMPUTE,
        disposable=True,
    ),
    ResourceType(
        "google_game_services_game_server_deployment",
        "game server deployment",
        Layer.COMPUTE,
        consequence=_GAME,
    ),
    ResourceType(
        "google_game_services_game_server_deployment_rollout",
        "game server rollout",
        Layer.COMPUTE,
        consequence=_GAME,
    ),
    ResourceType(
        "google_game_services_realm",
        "game server realm",
        Layer.COMPUTE,
        consequence=_GAME,
    ),
)
