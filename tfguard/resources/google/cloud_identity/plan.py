"""Cloud Identity, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_identity_group",
        "group",
        Layer.IDENTITY,
        consequence=Consequence(
            "lose every permission that the group has",
            whom="its members",
            lasting="members that were added by hand, and its id",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_cloud_identity_group_membership",
        "group membership",
        Layer.IDENTITY,
        parent="group",
        parent_types=("google_cloud_identity_group",),
        consequence=Consequence("loses every permission of the group", whom="the member", reach=Reach.PART),
    ),
)
