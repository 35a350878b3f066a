"""Azure VMware Solution, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VMWARE = Consequence("lose every machine that runs in it", lasting="its machines and their data", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_vmware_private_cloud",
        "private cloud",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_VMWARE,
    ),
    ResourceType(
        "azurerm_vmware_cluster",
        "cluster of a private cloud",
        Layer.COMPUTE,
        identity=("vmware_cloud_id", "name"),
        parent="vmware_cloud_id",
        consequence=_VMWARE,
    ),
    ResourceType(
        "azurerm_vmware_netapp_volume_attachment",
        "volume of a private cloud",
        Layer.DATA,
        identity=("vmware_cluster_id", "name"),
        parent="vmware_cluster_id",
        consequence=Consequence("can no longer read or write them", whom="machines whose disks are there", reach=Reach.ALL),
    ),
)
