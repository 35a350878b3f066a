"""Tests and chaos, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

_CHAOS = "It breaks things on purpose: nobody misses it."

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_load_test",
        "load test",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless="A test of load: it serves nobody.",
    ),
    ResourceType(
        "azurerm_chaos_studio_capability",
        "chaos capability",
        Layer.RUN,
        parent="chaos_studio_target_id",
        harmless=_CHAOS,
    ),
    ResourceType(
        "azurerm_chaos_studio_experiment",
        "chaos experiment",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless=_CHAOS,
    ),
    ResourceType(
        "azurerm_chaos_studio_target",
        "chaos target",
        Layer.RUN,
        harmless=_CHAOS,
    ),
)
