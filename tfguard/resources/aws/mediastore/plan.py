"""AWS Elemental MediaStore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_media_store_container",
        "MediaStore container",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "lose the videos in it", whom="viewers", lasting="its objects and its endpoint", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_media_store_container_policy",
        "policy of a MediaStore container",
        Layer.DATA,
        identity=("container_name",),
        parent="container_name",
        parent_types=("aws_media_store_container",),
        document="policy",
        consequence=Consequence("can no longer read or write the container", whom="whoever only the policy lets in"),
    ),
)
