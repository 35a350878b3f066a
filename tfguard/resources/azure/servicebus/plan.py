"""Service Bus, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    ResourceType("azurerm_servicebus_namespace", "Service Bus namespace", Layer.DATA, identity=_NAMED, endpoints=("endpoint",)),
    ResourceType("azurerm_servicebus_queue", "queue", Layer.DATA, identity=("namespace_id", "name"), parent="namespace_id"),
    ResourceType("azurerm_servicebus_topic", "topic", Layer.DATA, identity=("namespace_id", "name"), parent="namespace_id"),
)
