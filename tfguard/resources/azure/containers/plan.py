"""Container Apps, instances and registries, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_container_app",
        "container app",
        Layer.COMPUTE,
        identity=_NAMED,
        unit="replicas",
        capacity=(
            Measure("minimum", Role.FLOOR, "template[0].min_replicas"),
            Measure("maximum", Role.CEILING, "template[0].max_replicas"),
        ),
    ),
    ResourceType("azurerm_container_app_environment", "container app environment", Layer.COMPUTE, identity=_NAMED),
    ResourceType(
        "azurerm_container_registry", "image registry", Layer.COMPUTE, identity=("name",), endpoints=("login_server",)
    ),
    ResourceType(
        "azurerm_container_group", "container group", Layer.COMPUTE, identity=_NAMED, endpoints=("fqdn", "ip_address")
    ),
)
