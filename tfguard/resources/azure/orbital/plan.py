"""Orbital, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ORBITAL = Consequence("get no data from the satellite", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_orbital_contact",
        "satellite contact",
        Layer.RUN,
        identity=("spacecraft_id", "name"),
        parent="spacecraft_id",
        consequence=_ORBITAL,
    ),
    ResourceType(
        "azurerm_orbital_contact_profile",
        "contact profile",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_ORBITAL,
    ),
    ResourceType(
        "azurerm_orbital_spacecraft",
        "satellite",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_ORBITAL,
    ),
)
