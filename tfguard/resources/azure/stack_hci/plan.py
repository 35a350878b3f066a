"""Azure Local, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_stack_hci_cluster",
        "Azure Local cluster",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer manage it from Azure", whom="operators", lasting="its registration", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_stack_hci_deployment_setting",
        "deployment of an Azure Local cluster",
        Layer.RUN,
        parent="stack_hci_cluster_id",
        consequence=Consequence(
            "can no longer be managed: its resource bridge and custom location are deleted with it",
            whom="machines in the cluster",
            lasting="the bridge, the custom location and its storage paths",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_stack_hci_extension",
        "extension of an Azure Local cluster",
        Layer.COMPUTE,
        identity=("arc_setting_id", "name"),
        parent="arc_setting_id",
        consequence=Consequence("stops: updates, monitoring or backup", whom="what needs it in the cluster", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_stack_hci_logical_network",
        "logical network",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("have no network", whom="machines in it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_stack_hci_marketplace_gallery_image",
        "machine image",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer be made from it", whom="new machines", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_stack_hci_network_interface",
        "network interface of a machine",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("has no network", whom="its machine", lasting="its address", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_stack_hci_storage_path",
        "storage path",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer read or write them", whom="machines whose disks are there", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_stack_hci_virtual_hard_disk",
        "disk of a machine",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer read or write the disk", whom="its machine", lasting="the data", reach=Reach.ALL
        ),
    ),
)
