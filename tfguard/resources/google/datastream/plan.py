"""Datastream, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_STREAM = Consequence("gets no new data", whom="whoever works with the copy", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_datastream_connection_profile",
        "connection profile",
        Layer.DATA,
        identity=("project", "location", "connection_profile_id"),
        consequence=_STREAM,
    ),
    ResourceType(
        "google_datastream_private_connection",
        "private connection",
        Layer.NETWORK,
        identity=("project", "location", "private_connection_id"),
        consequence=_STREAM,
    ),
    ResourceType(
        "google_datastream_stream",
        "stream",
        Layer.DATA,
        identity=("project", "location", "stream_id"),
        consequence=Consequence(
            "gets no new data",
            whom="whoever works with the copy",
            lasting="how far it had come: the copy begins again",
            reach=Reach.LATER,
        ),
    ),
)
