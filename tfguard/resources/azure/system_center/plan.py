"""System Center Virtual Machine Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SCVMM = Consequence("can no longer manage its machines from Azure", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_cloud",
        "cloud of Virtual Machine Manager",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_SCVMM,
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_server",
        "Virtual Machine Manager server",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_SCVMM,
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_virtual_machine_instance_guest_agent",
        "agent of a machine",
        Layer.RUN,
        identity=("scoped_resource_id",),
        parent="scoped_resource_id",
        consequence=_SCVMM,
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_availability_set",
        "availability set of Virtual Machine Manager",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("no longer spread over hosts", whom="machines in it", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_virtual_machine_instance",
        "machine of Virtual Machine Manager",
        Layer.COMPUTE,
        identity=("scoped_resource_id",),
        parent="scoped_resource_id",
        consequence=Consequence("lose what runs on it", lasting="its disks", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_virtual_machine_template",
        "machine template",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer be made from it", whom="new machines", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_system_center_virtual_machine_manager_virtual_network",
        "network of Virtual Machine Manager",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer be put in it", whom="new machines", reach=Reach.LATER),
    ),
)
