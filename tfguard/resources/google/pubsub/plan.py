"""Pub/Sub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_pubsub_topic", "Pub/Sub topic", Layer.DATA, identity=("project", "name")),
    ResourceType(
        "google_pubsub_subscription", "Pub/Sub subscription", Layer.DATA, identity=("project", "name"), parent="topic"
    ),
)
