"""Roles, their policies and instance profiles, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_iam_instance_profile", "instance profile", Layer.IDENTITY, identity=("name",)),
    ResourceType(
        "aws_iam_role",
        "role",
        Layer.IDENTITY,
        identity=("name",),
        document="assume_role_policy",
        grants=(Grant("name", "managed_policy_arns", sort="role", listing=True),),
        consequence=Consequence(
            'gets "access denied"', whom="whatever works under it", lasting="the trust of whoever names it by its id"
        ),
    ),
    ResourceType(
        "aws_iam_role_policy",
        "policy",
        Layer.IDENTITY,
        identity=("role", "name"),
        parent="role",
        parent_types=("aws_iam_role",),
        document="policy",
    ),
    ResourceType(
        "aws_iam_role_policy_attachment",
        "policy attachment",
        Layer.IDENTITY,
        identity=("role", "policy_arn"),
        parent="role",
        parent_types=("aws_iam_role",),
        grants=(Grant("role", "policy_arn", sort="role"),),
        consequence=Consequence('gets "access denied" for what the policy allows', whom="whatever works under the role"),
    ),
    ResourceType("aws_iam_service_linked_role", "service-linked role", Layer.IDENTITY, identity=("aws_service_name",)),
    ResourceType(
        "aws_iam_role_policies_exclusive",
        "inline policies of a role",
        Layer.IDENTITY,
        identity=("role_name",),
        parent="role_name",
        parent_types=("aws_iam_role",),
        only_owner=OnlyOwner(("role_name",), ("aws_iam_role_policy",)),
        harmless="The policies stay: only Terraform forgets that there are no others.",
    ),
    ResourceType(
        "aws_iam_role_policy_attachments_exclusive",
        "policy attachments of a role",
        Layer.IDENTITY,
        grants=(Grant("role_name", "policy_arns", sort="role"),),
        identity=("role_name",),
        parent="role_name",
        parent_types=("aws_iam_role",),
        only_owner=OnlyOwner(("role_name",), ("aws_iam_role_policy_attachment",)),
        harmless="The attachments stay: only Terraform forgets that there are no others.",
    ),
)
