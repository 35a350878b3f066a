"""Pub/Sub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "google_pubsub_schema",
        "schema",
        Layer.DATA,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused: the topic's schema is gone",
            whom="publishers of topics with it",
            lasting="its revisions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_pubsub_lite_reservation",
        "Pub/Sub Lite reservation",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "are slowed down, or refused", whom="publishers and subscribers of its topics", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_pubsub_lite_subscription",
        "Pub/Sub Lite subscription",
        Layer.DATA,
        identity=("project", "zone", "name"),
        consequence=Consequence(
            "hear of nothing any more", whom="its subscribers", lasting="how far they had come", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_pubsub_lite_topic",
        "Pub/Sub Lite topic",
        Layer.DATA,
        identity=("project", "zone", "name"),
        consequence=Consequence(
            "get an error: the topic is gone", whom="publishers and subscribers", lasting="its messages", reach=Reach.ALL
        ),
    ),
)
