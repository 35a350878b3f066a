"""Elastic SAN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SAN = Consequence("can no longer read or write them", whom="hosts that mount its volumes", lasting="the data", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_elastic_san",
        "storage area network",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SAN,
    ),
    ResourceType(
        "azurerm_elastic_san_volume_group",
        "volume group",
        Layer.DATA,
        identity=("elastic_san_id", "name"),
        parent="elastic_san_id",
        consequence=_SAN,
    ),
    ResourceType(
        "azurerm_elastic_san_volume",
        "volume",
        Layer.DATA,
        identity=("volume_group_id", "name"),
        parent="volume_group_id",
        consequence=Consequence(
            "can no longer read or write it", whom="hosts that mount it", lasting="the data", reach=Reach.ALL
        ),
    ),
)
