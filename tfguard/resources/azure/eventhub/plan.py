"""Event Hubs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

_HUB_KEY = Consequence("are refused", whom="applications that send or read with its keys", lasting="its keys", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_eventhub_namespace",
        "Event Hubs namespace",
        Layer.DATA,
        identity=_NAMED,
        unit="throughput units",
        capacity=(
            Measure("capacity", Role.RUNNING, "capacity"),
            Measure("maximum", Role.CEILING, "maximum_throughput_units", computed=True),
        ),
    ),
    ResourceType(
        "azurerm_eventhub",
        "event hub",
        Layer.DATA,
        identity=("namespace_name", "name"),
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error", lasting="its events"
        ),
    ),
    ResourceType(
        "azurerm_eventhub_authorization_rule",
        "access rule of an event hub",
        Layer.IDENTITY,
        identity=("resource_group_name", "namespace_name", "eventhub_name", "name"),
        parent="eventhub_name",
        parent_types=("azurerm_eventhub",),
        consequence=_HUB_KEY,
    ),
    ResourceType(
        "azurerm_eventhub_namespace_authorization_rule",
        "access rule of Event Hubs",
        Layer.IDENTITY,
        identity=("resource_group_name", "namespace_name", "name"),
        consequence=_HUB_KEY,
    ),
    ResourceType(
        "azurerm_eventhub_cluster",
        "Event Hubs cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose what was sent to its event hubs, and whoever sends gets an error", lasting="its namespaces", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_eventhub_consumer_group",
        "consumer group",
        Layer.DATA,
        identity=("resource_group_name", "namespace_name", "eventhub_name", "name"),
        parent="eventhub_name",
        parent_types=("azurerm_eventhub",),
        consequence=Consequence(
            "get no events", whom="applications that read as this group", lasting="how far they have read", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_eventhub_namespace_customer_managed_key",
        "encryption key of Event Hubs",
        Layer.DATA,
        identity=("eventhub_namespace_id",),
        parent="eventhub_namespace_id",
        harmless="Azure cannot take the key away: its deletion only drops it from the state.",
    ),
    ResourceType(
        "azurerm_eventhub_namespace_disaster_recovery_config",
        "alias of Event Hubs",
        Layer.DATA,
        identity=("resource_group_name", "namespace_name", "name"),
        consequence=Consequence("can no longer connect", whom="applications that connect by the alias", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_eventhub_namespace_schema_group",
        "schema group",
        Layer.DATA,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        consequence=Consequence(
            "get an error",
            whom="applications that write or read by its schemas",
            lasting="its schemas, whose ids are in the messages",
            reach=Reach.ALL,
        ),
    ),
)
