"""Amazon Cognito: the accounts of users."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType("aws_cognito_user_pool", "user pool", Layer.IDENTITY, identity=("name",)),
    ResourceType(
        "aws_cognito_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        identity=("user_pool_id", "provider_name"),
        parent="user_pool_id",
        consequence=Consequence("can no longer log in", whom="users who come through this identity provider", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cognito_resource_server",
        "resource server",
        Layer.IDENTITY,
        identity=("user_pool_id", "identifier"),
        parent="user_pool_id",
        consequence=Consequence("get no token", whom="clients that ask for its scopes", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cognito_user_group",
        "group of a user pool",
        Layer.IDENTITY,
        identity=("user_pool_id", "name"),
        parent="user_pool_id",
        consequence=Consequence(
            "lose what the group allows",
            whom="its members",
            lasting="its members, where Terraform does not declare them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_cognito_user_pool_client",
        "user pool client",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in to the application of this client", lasting="its id and secret", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cognito_user_pool_domain",
        "user pool domain",
        Layer.IDENTITY,
        tls=TlsEnd("[certificate_arn]", "certificate_arn"),
        consequence=Consequence("can no longer log in: the hosted login page and the token endpoint are gone", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_cognito_log_delivery_configuration",
        "logs of a user pool",
        Layer.MONITORING,
        identity=("user_pool_id",),
        parent="user_pool_id",
        consequence=Consequence("finds no new logs", whom="whoever looks for the cause of a failed login", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cognito_managed_login_branding",
        "style of a login page",
        Layer.IDENTITY,
        identity=("user_pool_id", "client_id"),
        parent="user_pool_id",
        consequence=Consequence(
            "can no longer log in on the managed login page of this client: it says that it is unavailable", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cognito_managed_user_pool_client",
        "client of a user pool that AWS manages",
        Layer.IDENTITY,
        identity=("user_pool_id", "name_pattern", "name_prefix"),
        parent="user_pool_id",
        harmless="The client stays: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_cognito_risk_configuration",
        "risk configuration",
        Layer.IDENTITY,
        identity=("user_pool_id", "client_id"),
        parent="user_pool_id",
        consequence=Consequence("are less protected against stolen passwords", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cognito_user",
        "user pool user",
        Layer.IDENTITY,
        identity=("user_pool_id", "username"),
        parent="user_pool_id",
        consequence=Consequence(
            "can no longer log in",
            whom="this user",
            lasting="the password, and the id by which applications know the user",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_cognito_user_in_group",
        "group membership",
        Layer.IDENTITY,
        identity=("user_pool_id", "group_name", "username"),
        parent="user_pool_id",
        consequence=Consequence("loses what the group allows", whom="this user", reach=Reach.PART),
    ),
    ResourceType(
        "aws_cognito_user_pool_ui_customization",
        "style of a hosted login page",
        Layer.IDENTITY,
        identity=("user_pool_id", "client_id"),
        parent="user_pool_id",
        harmless="The login page works as before, in Cognito's own colours.",
    ),
)
