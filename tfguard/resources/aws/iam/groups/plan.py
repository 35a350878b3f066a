"""Groups, their policies and users, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_iam_group", "group", Layer.IDENTITY, identity=("name",)),
    ResourceType(
        "aws_iam_group_policy",
        "policy",
        Layer.IDENTITY,
        identity=("group", "name"),
        parent="group",
        parent_types=("aws_iam_group",),
        document="policy",
    ),
    ResourceType(
        "aws_iam_group_policy_attachment",
        "policy attachment",
        Layer.IDENTITY,
        identity=("group", "policy_arn"),
        parent="group",
        parent_types=("aws_iam_group",),
        grants=(Grant("group", "policy_arn", sort="group"),),
    ),
    ResourceType(
        "aws_iam_group_membership",
        "group membership",
        Layer.IDENTITY,
        identity=("group", "users"),
        parent="group",
        parent_types=("aws_iam_group",),
        consequence=Consequence("lose what the group allows", whom="its users", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iam_group_policies_exclusive",
        "inline policies of a group",
        Layer.IDENTITY,
        identity=("group_name",),
        parent="group_name",
        parent_types=("aws_iam_group",),
        only_owner=OnlyOwner(("group_name",), ("aws_iam_group_policy",)),
        harmless="The policies stay: only Terraform forgets that there are no others.",
    ),
    ResourceType(
        "aws_iam_group_policy_attachments_exclusive",
        "policy attachments of a group",
        Layer.IDENTITY,
        identity=("group_name",),
        parent="group_name",
        parent_types=("aws_iam_group",),
        only_owner=OnlyOwner(("group_name",), ("aws_iam_group_policy_attachment",)),
        harmless="The attachments stay: only Terraform forgets that there are no others.",
    ),
)
