"""AWS IAM Identity Center's users and groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_identitystore_group",
        "Identity Center group",
        Layer.IDENTITY,
        identity=("identity_store_id", "display_name"),
        consequence=Consequence(
            "can no longer log in to the accounts and applications that it is assigned to",
            whom="its members",
            lasting="its id, its members and its assignments",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_identitystore_group_membership",
        "group membership",
        Layer.IDENTITY,
        identity=("identity_store_id", "group_id", "member_id"),
        parent="group_id",
        consequence=Consequence(
            "can no longer log in to the accounts and applications of the group", whom="this user", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_identitystore_user",
        "Identity Center user",
        Layer.IDENTITY,
        identity=("identity_store_id", "user_name"),
        consequence=Consequence(
            "can no longer log in to any account or application",
            whom="this user",
            lasting="the password, the second factor, and the id that assignments name",
            reach=Reach.PART,
        ),
    ),
)
