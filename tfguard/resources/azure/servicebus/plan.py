"""Service Bus, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

_BUS_KEY = Consequence("are refused", whom="applications that send or read with its keys", lasting="its keys", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("azurerm_servicebus_namespace", "Service Bus namespace", Layer.DATA, identity=_NAMED, endpoints=("endpoint",)),
    ResourceType(
        "azurerm_servicebus_queue",
        "queue",
        Layer.DATA,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages",
        ),
    ),
    ResourceType(
        "azurerm_servicebus_topic",
        "topic",
        Layer.DATA,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        consequence=Consequence("reaches nobody any more", whom="what is sent to it", lasting="its subscriptions"),
    ),
    ResourceType(
        "azurerm_servicebus_namespace_authorization_rule",
        "access rule of Service Bus",
        Layer.IDENTITY,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        consequence=_BUS_KEY,
    ),
    ResourceType(
        "azurerm_servicebus_queue_authorization_rule",
        "access rule of a queue",
        Layer.IDENTITY,
        identity=("queue_id", "name"),
        parent="queue_id",
        consequence=_BUS_KEY,
    ),
    ResourceType(
        "azurerm_servicebus_topic_authorization_rule",
        "access rule of a topic",
        Layer.IDENTITY,
        identity=("topic_id", "name"),
        parent="topic_id",
        consequence=_BUS_KEY,
    ),
    ResourceType(
        "azurerm_servicebus_namespace_customer_managed_key",
        "encryption key of Service Bus",
        Layer.DATA,
        identity=("namespace_id",),
        parent="namespace_id",
        harmless="Azure cannot take the key away: its deletion only drops it from the state.",
    ),
    ResourceType(
        "azurerm_servicebus_namespace_disaster_recovery_config",
        "alias of Service Bus",
        Layer.DATA,
        identity=("primary_namespace_id", "name"),
        parent="primary_namespace_id",
        consequence=Consequence("can no longer connect", whom="applications that connect by the alias", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_servicebus_namespace_network_rule_set",
        "network rules of Service Bus",
        Layer.NETWORK,
        identity=("namespace_id",),
        parent="namespace_id",
        consequence=Consequence("can no longer connect", whom="clients that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_servicebus_subscription_rule",
        "rule of a subscription",
        Layer.DATA,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        consequence=Consequence(
            "no longer reach the subscription", whom="messages that only it lets through", reach=Reach.PART
        ),
    ),
)
