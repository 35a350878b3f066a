"""Amazon Location Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_location_geofence_collection",
        "geofence collection",
        Layer.DATA,
        identity=("collection_name",),
        consequence=Consequence(
            "no longer learn when something enters or leaves an area",
            whom="applications that use it",
            lasting="its geofences",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_location_map",
        "map",
        Layer.DATA,
        identity=("map_name",),
        consequence=Consequence("get an error instead of a map", whom="applications that show it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_location_place_index",
        "place index",
        Layer.DATA,
        identity=("index_name",),
        consequence=Consequence("get an error", whom="applications that look up addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_location_route_calculator",
        "route calculator",
        Layer.DATA,
        identity=("calculator_name",),
        consequence=Consequence("get an error", whom="applications that ask for routes", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_location_tracker",
        "tracker",
        Layer.DATA,
        identity=("tracker_name",),
        consequence=Consequence(
            "get an error, and nobody sees where they are",
            whom="devices that report to it",
            lasting="the positions that it has stored",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_location_tracker_association",
        "geofences of a tracker",
        Layer.DATA,
        identity=("tracker_name", "consumer_arn"),
        parent="tracker_name",
        parent_types=("aws_location_tracker",),
        consequence=Consequence(
            "no longer learn when the tracker's devices enter or leave an area", whom="applications", reach=Reach.PART
        ),
    ),
)
