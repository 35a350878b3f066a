"""Eventarc, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_EVENTS = Consequence("hears of none any more", whom="whoever works on its events", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_eventarc_channel",
        "event channel",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "hears of none any more",
            whom="whoever works on its events",
            lasting="its activation, for which the sender is asked again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_eventarc_enrollment",
        "enrollment",
        Layer.DATA,
        identity=("project", "location", "enrollment_id"),
        consequence=_EVENTS,
    ),
    ResourceType(
        "google_eventarc_google_api_source",
        "source of Google's events",
        Layer.DATA,
        identity=("project", "location", "google_api_source_id"),
        consequence=_EVENTS,
    ),
    ResourceType(
        "google_eventarc_google_channel_config",
        "Google channel config",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence("are no longer encrypted with the key", whom="events of Google's services", reach=Reach.LATER),
    ),
    ResourceType(
        "google_eventarc_message_bus",
        "message bus",
        Layer.DATA,
        identity=("project", "location", "message_bus_id"),
        consequence=Consequence("gets an error, and nobody hears of it", whom="whoever sends to it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_eventarc_pipeline",
        "event pipeline",
        Layer.DATA,
        identity=("project", "location", "pipeline_id"),
        consequence=_EVENTS,
    ),
    ResourceType(
        "google_eventarc_trigger",
        "event trigger",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=Consequence("hears of none any more", whom="whoever works on its events"),
    ),
)
