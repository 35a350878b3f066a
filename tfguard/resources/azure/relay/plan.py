"""Relay and Notification Hubs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RELAY_KEY = Consequence("are refused", whom="applications that connect with its keys", lasting="its keys", reach=Reach.PART)
_PUSH = Consequence("get no messages on their phones", lasting="the registrations of their devices", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_relay_namespace",
        "relay namespace",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect", whom="whoever calls what is behind it", lasting="its keys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_relay_hybrid_connection",
        "hybrid connection",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer connect", whom="whoever calls what is behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_relay_hybrid_connection_authorization_rule",
        "access rule of a hybrid connection",
        Layer.IDENTITY,
        identity=("resource_group_name", "namespace_name", "hybrid_connection_name", "name"),
        consequence=_RELAY_KEY,
    ),
    ResourceType(
        "azurerm_relay_namespace_authorization_rule",
        "access rule of a relay",
        Layer.IDENTITY,
        identity=("resource_group_name", "namespace_name", "name"),
        consequence=_RELAY_KEY,
    ),
    ResourceType(
        "azurerm_notification_hub",
        "notification hub",
        Layer.COMPUTE,
        identity=("resource_group_name", "namespace_name", "name"),
        consequence=_PUSH,
    ),
    ResourceType(
        "azurerm_notification_hub_namespace",
        "notification namespace",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_PUSH,
    ),
    ResourceType(
        "azurerm_notification_hub_authorization_rule",
        "access rule of a notification hub",
        Layer.IDENTITY,
        identity=("resource_group_name", "namespace_name", "notification_hub_name", "name"),
        parent="notification_hub_name",
        parent_types=("azurerm_notification_hub",),
        consequence=Consequence(
            "are refused", whom="applications that send with its keys", lasting="its keys", reach=Reach.PART
        ),
    ),
)
