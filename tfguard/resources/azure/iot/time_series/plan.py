"""Time Series Insights, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERIES = Consequence("can no longer ask for measurements", lasting="its data", reach=Reach.ALL)
_SERIES_SOURCE = Consequence("see no new measurements", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_iot_time_series_insights_gen2_environment",
        "time series environment",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SERIES,
    ),
    ResourceType(
        "azurerm_iot_time_series_insights_standard_environment",
        "time series environment",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SERIES,
    ),
    ResourceType(
        "azurerm_iot_time_series_insights_access_policy",
        "access policy of time series",
        Layer.IDENTITY,
        identity=("time_series_insights_environment_id", "name"),
        parent="time_series_insights_environment_id",
        consequence=Consequence("can no longer ask for measurements", whom="who has this policy", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_iot_time_series_insights_event_source_eventhub",
        "source of time series",
        Layer.DATA,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=_SERIES_SOURCE,
    ),
    ResourceType(
        "azurerm_iot_time_series_insights_event_source_iothub",
        "source of time series",
        Layer.DATA,
        identity=("environment_id", "name"),
        parent="environment_id",
        consequence=_SERIES_SOURCE,
    ),
    ResourceType(
        "azurerm_iot_time_series_insights_reference_data_set",
        "reference data of time series",
        Layer.DATA,
        identity=("time_series_insights_environment_id", "name"),
        parent="time_series_insights_environment_id",
        consequence=Consequence("miss what it adds to them", whom="new measurements", lasting="its rows", reach=Reach.PART),
    ),
)
