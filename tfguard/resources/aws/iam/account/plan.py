"""IAM's settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iam_account_password_policy",
        "password policy",
        Layer.IDENTITY,
        consequence=Consequence("may set weak passwords", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_iam_account_alias",
        "alias of an account",
        Layer.IDENTITY,
        identity=("account_alias",),
        consequence=Consequence(
            "find no login page",
            whom="users who log in under this alias",
            lasting="the alias, which another account may take",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iam_organizations_features",
        "central root access",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer manage root access of member accounts", whom="the security account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_iam_security_token_service_preferences",
        "token version of an account",
        Layer.IDENTITY,
        harmless="The setting stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_iam_outbound_web_identity_federation",
        "identity tokens for other services",
        Layer.IDENTITY,
        consequence=Consequence(
            "get no tokens, and are denied there",
            whom="workloads that prove to other clouds who they are",
            lasting="its issuer address, which the others trust",
            reach=Reach.ALL,
        ),
    ),
)
