"""Virtual machines, scale sets and disks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    *(
        ResourceType(name, "virtual machine", Layer.COMPUTE, identity=_NAMED, size="size || vm_size")
        for name in ("azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine")
    ),
    *(
        ResourceType(
            name,
            "virtual machine scale set",
            Layer.COMPUTE,
            identity=_NAMED,
            unit="instances",
            capacity=(Measure("instance count", Role.RUNNING, "instances", computed=True),),
            size="sku || sku_name",
        )
        for name in (
            "azurerm_linux_virtual_machine_scale_set",
            "azurerm_orchestrated_virtual_machine_scale_set",
            "azurerm_windows_virtual_machine_scale_set",
        )
    ),
    ResourceType("azurerm_managed_disk", "disk", Layer.COMPUTE, identity=_NAMED),
    ResourceType(
        "azurerm_virtual_machine_data_disk_attachment",
        "disk attachment",
        Layer.COMPUTE,
        identity=("managed_disk_id", "virtual_machine_id"),
        parent="managed_disk_id",
    ),
)
