"""Digital Twins, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ENDPOINT = Consequence("gets none", whom="whoever waits for its events", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_digital_twins_instance",
        "digital twins",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "get an error", whom="applications that ask it", lasting="its models, twins and address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_digital_twins_endpoint_eventgrid",
        "endpoint of digital twins",
        Layer.DATA,
        identity=("digital_twins_id", "name"),
        parent="digital_twins_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_digital_twins_endpoint_eventhub",
        "endpoint of digital twins",
        Layer.DATA,
        identity=("digital_twins_id", "name"),
        parent="digital_twins_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_digital_twins_endpoint_servicebus",
        "endpoint of digital twins",
        Layer.DATA,
        identity=("digital_twins_id", "name"),
        parent="digital_twins_id",
        consequence=_ENDPOINT,
    ),
    ResourceType(
        "azurerm_digital_twins_time_series_database_connection",
        "history of digital twins",
        Layer.DATA,
        identity=("digital_twins_id", "name"),
        parent="digital_twins_id",
        consequence=Consequence("gets no new data", whom="whoever works with the history", reach=Reach.LATER),
    ),
)
