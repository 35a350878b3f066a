"""AWS IAM Identity Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssoadmin_permission_set_inline_policy",
        "inline policy of a permission set",
        Layer.IDENTITY,
        document="inline_policy",
        identity=("instance_arn", "permission_set_arn"),
        parent="permission_set_arn",
        consequence=Consequence("are denied what only this policy allows", whom="people who sign in with the permission set"),
    ),
    ResourceType(
        "aws_ssoadmin_account_assignment",
        "account assignment",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn", "principal_id", "principal_type", "target_id"),
        consequence=Consequence(
            "can no longer sign in to that account", whom="the person or group that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ssoadmin_application",
        "single sign-on application",
        Layer.IDENTITY,
        identity=("instance_arn", "name"),
        consequence=Consequence(
            "can no longer sign in to the application", lasting="its ARN and its assignments", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_ssoadmin_application_access_scope",
        "access scope of an application",
        Layer.IDENTITY,
        identity=("application_arn", "scope"),
        parent="application_arn",
        consequence=Consequence("is denied what it calls with that scope", whom="the application", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ssoadmin_application_assignment",
        "assignment of an application",
        Layer.IDENTITY,
        identity=("application_arn", "principal_id", "principal_type"),
        parent="application_arn",
        consequence=Consequence(
            "can no longer sign in to the application", whom="the person or group that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ssoadmin_application_assignment_configuration",
        "assignment setting of an application",
        Layer.IDENTITY,
        identity=("application_arn",),
        parent="application_arn",
        consequence=Consequence(
            "can no longer sign in to the application: one is asked for again",
            whom="people without an assignment",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_ssoadmin_customer_managed_policy_attachment",
        "policy of a permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn", "customer_managed_policy_reference"),
        parent="permission_set_arn",
        consequence=Consequence(
            "are denied what only this policy allows", whom="people who sign in with the permission set", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ssoadmin_instance_access_control_attributes",
        "attributes for access control",
        Layer.IDENTITY,
        identity=("instance_arn",),
        parent="instance_arn",
        consequence=Consequence("are denied", whom="people whose permissions depend on their attributes", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ssoadmin_managed_policy_attachment",
        "policy of a permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn", "managed_policy_arn"),
        parent="permission_set_arn",
        consequence=Consequence(
            "are denied what only this policy allows", whom="people who sign in with the permission set", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ssoadmin_permission_set",
        "permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "name"),
        consequence=Consequence(
            "can no longer sign in with it",
            whom="everybody who is assigned it",
            lasting="its ARN and its assignments",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ssoadmin_permissions_boundary_attachment",
        "boundary of a permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn"),
        parent="permission_set_arn",
        consequence=Consequence(
            "are no longer held to the boundary", whom="people who sign in with the permission set", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ssoadmin_trusted_token_issuer",
        "trusted token issuer",
        Layer.IDENTITY,
        identity=("instance_arn", "name"),
        consequence=Consequence(
            "can no longer act for their users",
            whom="applications that exchange its tokens",
            lasting="its ARN, which applications name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
        "list of all policies of a permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn"),
        parent="permission_set_arn",
        harmless="Its deletion detaches nothing: Terraform only stops removing policies that it does not know.",
    ),
    ResourceType(
        "aws_ssoadmin_managed_policy_attachments_exclusive",
        "list of all policies of a permission set",
        Layer.IDENTITY,
        identity=("instance_arn", "permission_set_arn"),
        parent="permission_set_arn",
        harmless="Its deletion detaches nothing: Terraform only stops removing policies that it does not know.",
    ),
    ResourceType(
        "aws_ssoadmin_region",
        "Region of Identity Center",
        Layer.IDENTITY,
        identity=("instance_arn", "region_name"),
        parent="instance_arn",
        consequence=Consequence("can no longer do so", whom="people who sign in through that Region", reach=Reach.PART),
    ),
)
