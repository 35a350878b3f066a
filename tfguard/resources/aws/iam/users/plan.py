"""Users, their policies, groups and keys, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_iam_access_key", "access key", Layer.IDENTITY, parent="user", parent_types=("aws_iam_user",)),
    ResourceType("aws_iam_user", "user", Layer.IDENTITY, identity=("name",)),
    ResourceType(
        "aws_iam_user_policy",
        "policy",
        Layer.IDENTITY,
        identity=("user", "name"),
        parent="user",
        parent_types=("aws_iam_user",),
        document="policy",
    ),
    ResourceType(
        "aws_iam_user_policy_attachment",
        "policy attachment",
        Layer.IDENTITY,
        identity=("user", "policy_arn"),
        parent="user",
        parent_types=("aws_iam_user",),
        grants=(Grant("user", "policy_arn", sort="user"),),
    ),
    ResourceType(
        "aws_iam_user_group_membership",
        "group membership",
        Layer.IDENTITY,
        identity=("user", "groups"),
        parent="user",
        parent_types=("aws_iam_user",),
        consequence=Consequence("loses what these groups allow", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iam_user_policies_exclusive",
        "inline policies of a user",
        Layer.IDENTITY,
        identity=("user_name",),
        parent="user_name",
        parent_types=("aws_iam_user",),
        only_owner=OnlyOwner(("user_name",), ("aws_iam_user_policy",)),
        harmless="The policies stay: only Terraform forgets that there are no others.",
    ),
    ResourceType(
        "aws_iam_user_policy_attachments_exclusive",
        "policy attachments of a user",
        Layer.IDENTITY,
        identity=("user_name",),
        parent="user_name",
        parent_types=("aws_iam_user",),
        only_owner=OnlyOwner(("user_name",), ("aws_iam_user_policy_attachment",)),
        harmless="The attachments stay: only Terraform forgets that there are no others.",
    ),
)
