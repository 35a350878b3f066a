"""The passwords, keys and second factors of IAM users, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iam_service_specific_credential",
        "service-specific credential",
        Layer.IDENTITY,
        identity=("user_name", "service_name"),
        parent="user_name",
        parent_types=("aws_iam_user",),
        consequence=Consequence(
            "is refused",
            whom="what logs in with it to CodeCommit, Keyspaces or Bedrock",
            lasting="the password",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iam_signing_certificate",
        "signing certificate",
        Layer.IDENTITY,
        identity=("user_name", "certificate_body"),
        parent="user_name",
        parent_types=("aws_iam_user",),
        consequence=Consequence("is refused", whom="what signs its calls with it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iam_user_login_profile",
        "console password",
        Layer.IDENTITY,
        identity=("user",),
        parent="user",
        parent_types=("aws_iam_user",),
        consequence=Consequence(
            "can no longer log in to the console", whom="the user", lasting="the password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_iam_user_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("username", "public_key"),
        parent="username",
        parent_types=("aws_iam_user",),
        consequence=Consequence("can no longer reach CodeCommit", whom="whoever uses the key", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iam_virtual_mfa_device",
        "MFA device",
        Layer.IDENTITY,
        identity=("path", "virtual_mfa_device_name"),
        consequence=Consequence(
            "can no longer log in where a second factor is asked for",
            whom="its user",
            lasting="its seed: the user's device must be registered again",
            reach=Reach.PART,
        ),
    ),
)
