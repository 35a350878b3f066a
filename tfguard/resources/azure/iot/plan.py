"""IoT Hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CA = Consequence("can no longer log in", whom="devices with certificates of it", lasting="its verification", reach=Reach.ALL)
_UPDATES = Consequence("get no updates", whom="devices", lasting="the updates that were imported", reach=Reach.LATER)
_IOT_KEY = Consequence(
    "are refused", whom="applications and devices that log in with its keys", lasting="its keys", reach=Reach.PART
)
_ROUTE = Consequence("gets none", whom="whoever waits for these messages of devices", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_iothub",
        "IoT hub",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer connect", whom="devices", lasting="its devices and their keys", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_iothub_certificate",
        "certificate of an IoT hub",
        Layer.IDENTITY,
        identity=("resource_group_name", "iothub_name", "name"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=_CA,
    ),
    ResourceType(
        "azurerm_iothub_dps_certificate",
        "certificate of device provisioning",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=_CA,
    ),
    ResourceType(
        "azurerm_iothub_consumer_group",
        "consumer group of an IoT hub",
        Layer.DATA,
        identity=("resource_group_name", "iothub_name", "name"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=Consequence(
            "get no messages", whom="applications that read as this group", lasting="how far they have read", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_iothub_device_update_account",
        "device update account",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_UPDATES,
    ),
    ResourceType(
        "azurerm_iothub_device_update_instance",
        "device update instance",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_UPDATES,
    ),
    ResourceType(
        "azurerm_iothub_dps",
        "device provisioning service",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer be set up",
            whom="new devices",
            lasting="its id scope, which devices have, and their enrollments",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_iothub_dps_shared_access_policy",
        "access policy of device provisioning",
        Layer.IDENTITY,
        identity=("resource_group_name", "iothub_dps_name", "name"),
        parent="iothub_dps_name",
        parent_types=("azurerm_iothub_dps",),
        consequence=_IOT_KEY,
    ),
    ResourceType(
        "azurerm_iothub_shared_access_policy",
        "access policy of an IoT hub",
        Layer.IDENTITY,
        identity=("resource_group_name", "iothub_name", "name"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=_IOT_KEY,
    ),
    ResourceType(
        "azurerm_iothub_endpoint_cosmosdb_account",
        "endpoint of an IoT hub",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_endpoint_eventhub",
        "endpoint of an IoT hub",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_endpoint_servicebus_queue",
        "endpoint of an IoT hub",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_endpoint_servicebus_topic",
        "endpoint of an IoT hub",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_endpoint_storage_container",
        "endpoint of an IoT hub",
        Layer.DATA,
        identity=("iothub_id", "name"),
        parent="iothub_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_fallback_route",
        "fallback route of an IoT hub",
        Layer.DATA,
        identity=("resource_group_name", "iothub_name"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_route",
        "route of an IoT hub",
        Layer.DATA,
        identity=("resource_group_name", "iothub_name", "name"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=_ROUTE,
    ),
    ResourceType(
        "azurerm_iothub_enrichment",
        "enrichment of messages",
        Layer.DATA,
        identity=("resource_group_name", "iothub_name", "key"),
        parent="iothub_name",
        parent_types=("azurerm_iothub",),
        consequence=Consequence("miss what it adds to them", whom="applications that read its messages", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_iothub_file_upload",
        "file upload of an IoT hub",
        Layer.DATA,
        identity=("iothub_id",),
        parent="iothub_id",
        consequence=Consequence("can no longer upload files", whom="devices", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_iotcentral_application",
        "IoT application",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer connect", whom="devices", lasting="its devices and dashboards", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_iotcentral_application_network_rule_set",
        "network rules of an IoT application",
        Layer.NETWORK,
        identity=("iotcentral_application_id",),
        parent="iotcentral_application_id",
        consequence=Consequence("are let in", whom="connections that it refuses", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_iotcentral_organization",
        "organization of an IoT application",
        Layer.IDENTITY,
        consequence=Consequence("can no longer see its devices", whom="members of the organization", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_iot_dps",
        "device provisioning service",
        Layer.DATA,
        consequence=Consequence(
            "can no longer be set up",
            whom="new devices",
            lasting="its id scope, which devices have, and their enrollments",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_iot_dps_certificate",
        "certificate of device provisioning",
        Layer.IDENTITY,
        consequence=_CA,
    ),
)
