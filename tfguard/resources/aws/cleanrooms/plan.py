"""AWS Clean Rooms, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cleanrooms_collaboration",
        "clean room",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer query each other's data",
            whom="its members",
            lasting="the memberships, which everybody must accept again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cleanrooms_configured_table",
        "clean room table",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer query this table", whom="members", lasting="its links to collaborations", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cleanrooms_membership",
        "clean room membership",
        Layer.DATA,
        identity=("collaboration_id",),
        consequence=Consequence(
            "can no longer query this account's tables, nor this account theirs",
            whom="the members of the collaboration",
            lasting="the tables that were linked to it",
            reach=Reach.ALL,
        ),
    ),
)
