"""Service Bus, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

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
)
