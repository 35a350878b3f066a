"""Defender for Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNPROTECTED = Consequence("are no longer noticed", whom="attacks and weaknesses", reach=Reach.LATER)
_ASSESSED = Consequence("no longer see its findings", whom="operators", reach=Reach.LATER)
_TOLD = Consequence("are no longer told of attacks", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_advanced_threat_protection",
        "threat protection",
        Layer.MONITORING,
        identity=("target_resource_id",),
        parent="target_resource_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_auto_provisioning",
        "provisioning of agents",
        Layer.MONITORING,
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_server_vulnerability_assessment",
        "vulnerability assessment",
        Layer.MONITORING,
        parent="virtual_machine_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_server_vulnerability_assessment_virtual_machine",
        "vulnerability assessment",
        Layer.MONITORING,
        parent="virtual_machine_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_server_vulnerability_assessments_setting",
        "vulnerability assessment",
        Layer.MONITORING,
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_setting",
        "setting of Defender",
        Layer.MONITORING,
        identity=("setting_name",),
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_storage_defender",
        "Defender of a storage account",
        Layer.MONITORING,
        identity=("storage_account_id",),
        parent="storage_account_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_subscription_pricing",
        "Defender plan",
        Layer.MONITORING,
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_workspace",
        "workspace of Defender",
        Layer.MONITORING,
        parent="workspace_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "azurerm_security_center_assessment",
        "security assessment",
        Layer.MONITORING,
        consequence=_ASSESSED,
    ),
    ResourceType(
        "azurerm_security_center_assessment_policy",
        "definition of an assessment",
        Layer.MONITORING,
        consequence=_ASSESSED,
    ),
    ResourceType(
        "azurerm_security_center_automation",
        "automation of Defender",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_TOLD,
    ),
    ResourceType(
        "azurerm_security_center_contact",
        "security contact",
        Layer.MONITORING,
        consequence=_TOLD,
    ),
    ResourceType(
        "azurerm_iot_security_device_group",
        "alert rules for devices",
        Layer.MONITORING,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_TOLD,
    ),
    ResourceType(
        "azurerm_iot_security_solution",
        "IoT security solution",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_TOLD,
    ),
)
