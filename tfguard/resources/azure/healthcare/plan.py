"""Health Data Services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_HEALTH = Consequence("can no longer read or write health data", lasting="the data", reach=Reach.ALL)
_MEDTECH = Consequence("no longer arrive", whom="measurements of devices", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_healthcare_dicom_service",
        "DICOM service",
        Layer.DATA,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_HEALTH,
    ),
    ResourceType(
        "azurerm_healthcare_fhir_service",
        "FHIR service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_HEALTH,
    ),
    ResourceType(
        "azurerm_healthcare_service",
        "FHIR service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_HEALTH,
    ),
    ResourceType(
        "azurerm_healthcare_workspace",
        "health data workspace",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_HEALTH,
    ),
    ResourceType(
        "azurerm_healthcare_medtech_service",
        "device data service",
        Layer.DATA,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_MEDTECH,
    ),
    ResourceType(
        "azurerm_healthcare_medtech_service_fhir_destination",
        "destination of device data",
        Layer.DATA,
        identity=("medtech_service_id", "name"),
        parent="medtech_service_id",
        consequence=_MEDTECH,
    ),
)
