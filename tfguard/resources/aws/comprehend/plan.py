"""Amazon Comprehend, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_comprehend_document_classifier",
        "document classifier",
        Layer.DATA,
        identity=("name", "version_name", "version_name_prefix"),
        consequence=Consequence(
            "gets an error",
            whom="whoever classifies documents with it",
            lasting="the trained model: it must be trained again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_comprehend_entity_recognizer",
        "entity recognizer",
        Layer.DATA,
        identity=("name", "version_name", "version_name_prefix"),
        consequence=Consequence(
            "gets an error",
            whom="whoever looks for entities with it",
            lasting="the trained model: it must be trained again",
            reach=Reach.ALL,
        ),
    ),
)
