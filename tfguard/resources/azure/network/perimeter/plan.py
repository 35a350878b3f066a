"""Network security perimeters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PERIMETER = Consequence("lose their rules: what they allowed may be refused", whom="services in it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_network_security_perimeter",
        "network security perimeter",
        Layer.NETWORK,
        consequence=_PERIMETER,
    ),
    ResourceType(
        "azurerm_network_security_perimeter_association",
        "service in a network security perimeter",
        Layer.NETWORK,
        consequence=_PERIMETER,
    ),
    ResourceType(
        "azurerm_network_security_perimeter_profile",
        "profile of a network security perimeter",
        Layer.NETWORK,
        consequence=_PERIMETER,
    ),
    ResourceType(
        "azurerm_network_security_perimeter_access_rule",
        "rule of a network security perimeter",
        Layer.NETWORK,
        consequence=Consequence("are refused", whom="connections that it allows", reach=Reach.PART),
    ),
)
