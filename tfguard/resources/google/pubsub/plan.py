"""Pub/Sub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_pubsub_topic",
        "Pub/Sub topic",
        Layer.DATA,
        identity=("project", "name"),
        consequence=Consequence("reaches nobody any more", whom="what is sent to it", lasting="its subscriptions"),
    ),
    ResourceType(
        "google_pubsub_subscription",
        "Pub/Sub subscription",
        Layer.DATA,
        identity=("project", "name"),
        parent="topic",
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
        ),
    ),
    *iam_family("pubsub_schema", "project", "schema", of=("google_pubsub_schema",)),
    *iam_family("pubsub_subscription", "project", "subscription", of=("google_pubsub_subscription",)),
    *iam_family("pubsub_topic", "project", "topic", of=("google_pubsub_topic",)),
)
