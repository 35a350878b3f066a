"""DevTest Labs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LAB = Consequence("can no longer work on its machines", whom="developers", lasting="their machines", reach=Reach.LATER)
_COST = Consequence("run on at night, and cost", whom="machines", reach=Reach.LATER)
_CLASS = Consequence("can no longer work on its machines", whom="students", lasting="their machines", reach=Reach.LATER)
_STUDENT = Consequence("can no longer work in the lab", whom="the student", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_dev_test_lab",
        "lab",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_LAB,
    ),
    ResourceType(
        "azurerm_dev_test_linux_virtual_machine",
        "machine of a lab",
        Layer.RUN,
        identity=("resource_group_name", "lab_name", "name"),
        parent="lab_name",
        parent_types=("azurerm_dev_test_lab",),
        consequence=_LAB,
    ),
    ResourceType(
        "azurerm_dev_test_windows_virtual_machine",
        "machine of a lab",
        Layer.RUN,
        identity=("resource_group_name", "lab_name", "name"),
        parent="lab_name",
        parent_types=("azurerm_dev_test_lab",),
        consequence=_LAB,
    ),
    ResourceType(
        "azurerm_dev_test_virtual_network",
        "network of a lab",
        Layer.NETWORK,
        identity=("resource_group_name", "lab_name", "name"),
        parent="lab_name",
        parent_types=("azurerm_dev_test_lab",),
        consequence=Consequence("lose their network", whom="machines of the lab", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_dev_test_global_vm_shutdown_schedule",
        "shutdown schedule",
        Layer.RUN,
        identity=("virtual_machine_id",),
        parent="virtual_machine_id",
        consequence=_COST,
    ),
    ResourceType(
        "azurerm_dev_test_policy",
        "policy of a lab",
        Layer.RUN,
        identity=("resource_group_name", "lab_name", "name"),
        parent="lab_name",
        parent_types=("azurerm_dev_test_lab",),
        consequence=_COST,
    ),
    ResourceType(
        "azurerm_dev_test_schedule",
        "schedule of a lab",
        Layer.RUN,
        identity=("resource_group_name", "lab_name", "name"),
        parent="lab_name",
        parent_types=("azurerm_dev_test_lab",),
        consequence=_COST,
    ),
    ResourceType(
        "azurerm_lab_service_lab",
        "lab",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_CLASS,
    ),
    ResourceType(
        "azurerm_lab_service_plan",
        "lab plan",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_CLASS,
    ),
    ResourceType(
        "azurerm_lab_service_user",
        "student of a lab",
        Layer.RUN,
        identity=("lab_id", "name"),
        parent="lab_id",
        consequence=_STUDENT,
    ),
    ResourceType(
        "azurerm_lab_service_schedule",
        "schedule of a lab",
        Layer.RUN,
        identity=("lab_id", "name"),
        parent="lab_id",
        consequence=Consequence("no longer start for the class", whom="machines of the lab", reach=Reach.LATER),
    ),
)
