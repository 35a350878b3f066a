"""Event Hubs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

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
)
