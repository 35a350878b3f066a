"""Developers of API Management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LOGIN = Consequence("can no longer log in to the portal with it", whom="developers", reach=Reach.PART)
_AUTHORIZATION = Consequence("can no longer get a token for its APIs in the portal", whom="developers", reach=Reach.PART)
_GROUP = Consequence("no longer see its products and cannot subscribe", whom="developers of the group", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_api_management_identity_provider_aad",
        "login with Microsoft Entra",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_identity_provider_aadb2c",
        "login with Azure AD B2C",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_identity_provider_facebook",
        "login with Facebook",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_identity_provider_google",
        "login with Google",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_identity_provider_microsoft",
        "login with Microsoft",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_identity_provider_twitter",
        "login with Twitter",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_LOGIN,
    ),
    ResourceType(
        "azurerm_api_management_authorization_server",
        "authorization server",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_AUTHORIZATION,
    ),
    ResourceType(
        "azurerm_api_management_openid_connect_provider",
        "OpenID Connect provider",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_AUTHORIZATION,
    ),
    ResourceType(
        "azurerm_api_management_group",
        "group of developers",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_GROUP,
    ),
    ResourceType(
        "azurerm_api_management_group_user",
        "member of a group",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "group_name", "user_id"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_GROUP,
    ),
    ResourceType(
        "azurerm_api_management_product_group",
        "group of a product",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "product_id", "group_name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_GROUP,
    ),
    ResourceType(
        "azurerm_api_management_subscription",
        "API subscription",
        Layer.IDENTITY,
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence("is refused", whom="whoever calls with its keys", lasting="its keys", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_api_management_user",
        "developer of an API gateway",
        Layer.IDENTITY,
        identity=("resource_group_name", "api_management_name", "user_id"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence(
            "can no longer log in or call with its keys",
            whom="the developer",
            lasting="the keys of its subscriptions",
            reach=Reach.PART,
        ),
    ),
)
