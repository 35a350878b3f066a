"""Managed Service for Apache Kafka, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_managed_kafka_acl",
        "Kafka access list",
        Layer.IDENTITY,
        identity=("project", "location", "cluster", "acl_id"),
        parent="cluster",
        parent_types=("google_managed_kafka_cluster",),
        consequence=Consequence("are refused", whom="producers and consumers whom it names", reach=Reach.PART),
    ),
    ResourceType(
        "google_managed_kafka_cluster",
        "Kafka cluster",
        Layer.DATA,
        identity=("project", "location", "cluster_id"),
        consequence=Consequence(
            "can no longer connect", whom="producers and consumers", lasting="its topics and messages", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_managed_kafka_connect_cluster",
        "Kafka Connect cluster",
        Layer.DATA,
        consequence=Consequence(
            "gets no new data: none of its connectors runs",
            whom="whoever works with the data",
            lasting="its connectors",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_managed_kafka_connector",
        "Kafka connector",
        Layer.DATA,
        consequence=Consequence("gets no new data", whom="whoever works with the data", reach=Reach.ALL),
    ),
    ResourceType(
        "google_managed_kafka_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("project", "location", "cluster", "topic_id"),
        parent="cluster",
        parent_types=("google_managed_kafka_cluster",),
        consequence=Consequence(
            "get an error: the topic is gone",
            whom="producers and consumers",
            lasting="its messages, and how far the consumers had come",
            reach=Reach.ALL,
        ),
    ),
)
