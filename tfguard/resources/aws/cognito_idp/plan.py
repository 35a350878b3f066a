"""Amazon Cognito: the accounts of users."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType("aws_cognito_user_pool", "user pool", Layer.IDENTITY, identity=("name",)),
    ResourceType("aws_cognito_identity_provider", "identity provider", Layer.IDENTITY),
    ResourceType("aws_cognito_resource_server", "resource server", Layer.IDENTITY),
    ResourceType("aws_cognito_user_group", "group of a user pool", Layer.IDENTITY),
    ResourceType(
        "aws_cognito_user_pool_client",
        "user pool client",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in to the application of this client", lasting="its id and secret", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cognito_user_pool_domain", "user pool domain", Layer.IDENTITY, tls=TlsEnd("[certificate_arn]", "certificate_arn")
    ),
)
