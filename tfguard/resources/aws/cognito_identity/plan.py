"""Amazon Cognito identity pools, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cognito_identity_pool",
        "identity pool",
        Layer.IDENTITY,
        consequence=Consequence(
            "get no credentials for AWS, and errors from what needs them",
            whom="users of the app",
            lasting="its id, which the apps contain, and the ids of its users",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cognito_identity_pool_roles_attachment",
        "roles of an identity pool",
        Layer.IDENTITY,
        identity=("identity_pool_id",),
        parent="identity_pool_id",
        consequence=Consequence(
            "get no credentials for AWS, and errors from what needs them", whom="users of the app", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_cognito_identity_pool_provider_principal_tag",
        "attributes for access control",
        Layer.IDENTITY,
        identity=("identity_pool_id", "identity_provider_name"),
        parent="identity_pool_id",
        consequence=Consequence(
            "are refused what their attributes allowed", whom="users of this identity provider", reach=Reach.PART
        ),
    ),
)
