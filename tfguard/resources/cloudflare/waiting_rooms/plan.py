"""Waiting rooms, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_waiting_room",
        "waiting room",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "name"),
        parent="zone_id",
        consequence=Consequence(
            "are no longer queued when too many come", lasting="the places of those who wait now", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "cloudflare_waiting_room_event",
        "waiting room event",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "waiting_room_id", "name"),
        parent="waiting_room_id",
        consequence=Consequence("are not queued as planned when the event starts", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_waiting_room_rules",
        "waiting room rules",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "waiting_room_id"),
        parent="waiting_room_id",
        consequence=Consequence("who were let past the queue have to wait", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_waiting_room_settings",
        "waiting room settings",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("may be sent into the queue", whom="search engines", reach=Reach.LATER),
    ),
)
