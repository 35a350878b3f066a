"""Virtual machines, scale sets and disks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

_RESERVED = Consequence("may find no room: it is no longer kept for them", whom="new machines", reach=Reach.LATER)
_HOST = Consequence("stop", whom="machines on it", reach=Reach.ALL)
_EXTENSION = Consequence(
    "lose what it does: an agent, a script or a health check", whom="instances of the set", reach=Reach.PART
)
_RESTORE = Consequence(
    "can no longer restore the machine from it", whom="operators", lasting="the copies of its disks", reach=Reach.LATER
)
_IMAGE = Consequence("can no longer be made from it", whom="new machines", lasting="the image", reach=Reach.LATER)
_GALLERY_APP = Consequence("no longer get the application", whom="new machines", reach=Reach.LATER)
_ENCRYPTION = Consequence("can no longer read them", whom="machines whose disks it encrypts", reach=Reach.ALL)
_DISK_POOL = Consequence(
    "can no longer read or write the disks of the pool", whom="hosts that mount them", lasting="its address", reach=Reach.ALL
)
_DISK_OF_POOL = Consequence("can no longer read or write the disk", whom="hosts that mount it", reach=Reach.PART)
_MAINTENANCE = Consequence("no longer wait for the maintenance window", whom="updates of these machines", reach=Reach.LATER)
_AUTOMANAGE = Consequence("are no longer patched, backed up and watched by it", whom="machines with it", reach=Reach.LATER)

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
    ResourceType(
        "azurerm_virtual_machine_scale_set",
        "virtual machine scale set",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("are gone, and what they serve", whom="instances of the set", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_availability_set",
        "availability set",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer spread over the racks of a data center", whom="machines that are made in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_capacity_reservation",
        "capacity reservation",
        Layer.COMPUTE,
        identity=("capacity_reservation_group_id", "name"),
        parent="capacity_reservation_group_id",
        consequence=_RESERVED,
    ),
    ResourceType(
        "azurerm_capacity_reservation_group",
        "capacity reservation group",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_RESERVED,
    ),
    ResourceType(
        "azurerm_dedicated_host",
        "dedicated host",
        Layer.COMPUTE,
        identity=("dedicated_host_group_id", "name"),
        parent="dedicated_host_group_id",
        consequence=_HOST,
    ),
    ResourceType(
        "azurerm_dedicated_host_group",
        "dedicated host group",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_HOST,
    ),
    ResourceType(
        "azurerm_virtual_machine_extension",
        "extension of a virtual machine",
        Layer.COMPUTE,
        identity=("virtual_machine_id", "name"),
        parent="virtual_machine_id",
        consequence=Consequence("loses what it does: an agent, a script or a login", whom="its machine", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_virtual_machine_scale_set_extension",
        "extension of a scale set",
        Layer.COMPUTE,
        identity=("virtual_machine_scale_set_id", "name"),
        parent="virtual_machine_scale_set_id",
        consequence=_EXTENSION,
    ),
    ResourceType(
        "azurerm_virtual_machine_scale_set_standby_pool",
        "standby pool of a scale set",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("start slowly when more of them are needed", whom="instances of the set", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_virtual_machine_implicit_data_disk_from_source",
        "data disk of an image",
        Layer.COMPUTE,
        identity=("virtual_machine_id", "name"),
        parent="virtual_machine_id",
        consequence=Consequence(
            "can no longer read or write the disk: it is taken off and deleted",
            whom="its machine",
            lasting="the data on it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_virtual_machine_run_command",
        "command on a virtual machine",
        Layer.COMPUTE,
        identity=("virtual_machine_id", "name"),
        parent="virtual_machine_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_virtual_machine_restore_point",
        "restore point",
        Layer.COMPUTE,
        identity=("virtual_machine_restore_point_collection_id", "name"),
        parent="virtual_machine_restore_point_collection_id",
        consequence=_RESTORE,
    ),
    ResourceType(
        "azurerm_virtual_machine_restore_point_collection",
        "restore point collection",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_RESTORE,
    ),
    ResourceType(
        "azurerm_restore_point_collection",
        "restore point collection",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_RESTORE,
    ),
    ResourceType(
        "azurerm_snapshot",
        "snapshot",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_RESTORE,
    ),
    ResourceType(
        "azurerm_image",
        "machine image",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_IMAGE,
    ),
    ResourceType(
        "azurerm_shared_image",
        "machine image",
        Layer.COMPUTE,
        identity=("resource_group_name", "gallery_name", "name"),
        parent="gallery_name",
        parent_types=("azurerm_shared_image_gallery",),
        consequence=_IMAGE,
    ),
    ResourceType(
        "azurerm_shared_image_gallery",
        "image gallery",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_IMAGE,
    ),
    ResourceType(
        "azurerm_shared_image_version",
        "version of a machine image",
        Layer.COMPUTE,
        identity=("resource_group_name", "gallery_name", "image_name", "name"),
        parent="image_name",
        parent_types=("azurerm_shared_image",),
        consequence=_IMAGE,
    ),
    ResourceType(
        "azurerm_gallery_application",
        "gallery application",
        Layer.COMPUTE,
        identity=("gallery_id", "name"),
        parent="gallery_id",
        consequence=_GALLERY_APP,
    ),
    ResourceType(
        "azurerm_gallery_application_version",
        "version of a gallery application",
        Layer.COMPUTE,
        identity=("gallery_application_id", "name"),
        parent="gallery_application_id",
        consequence=_GALLERY_APP,
    ),
    ResourceType(
        "azurerm_virtual_machine_gallery_application_assignment",
        "application of a virtual machine",
        Layer.COMPUTE,
        parent="virtual_machine_id",
        consequence=_GALLERY_APP,
    ),
    ResourceType(
        "azurerm_proximity_placement_group",
        "proximity placement group",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("may stand far apart, and their connections are slow", whom="new machines", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_ssh_public_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer log in to new machines with it", whom="administrators", lasting="its private key", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_disk_encryption_set",
        "disk encryption set",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ENCRYPTION,
    ),
    ResourceType(
        "azurerm_disk_access",
        "access to disks",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer do so", whom="whoever exports or imports disks through it", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_disk_pool",
        "disk pool",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_DISK_POOL,
    ),
    ResourceType(
        "azurerm_disk_pool_iscsi_target",
        "iSCSI target",
        Layer.DATA,
        identity=("disks_pool_id", "name"),
        parent="disks_pool_id",
        consequence=_DISK_POOL,
    ),
    ResourceType(
        "azurerm_disk_pool_iscsi_target_lun",
        "disk of an iSCSI target",
        Layer.DATA,
        identity=("disk_pool_managed_disk_attachment_id", "name"),
        parent="disk_pool_managed_disk_attachment_id",
        consequence=_DISK_OF_POOL,
    ),
    ResourceType(
        "azurerm_disk_pool_managed_disk_attachment",
        "disk of a pool",
        Layer.DATA,
        identity=("disk_pool_id", "managed_disk_id"),
        parent="disk_pool_id",
        consequence=_DISK_OF_POOL,
    ),
    ResourceType(
        "azurerm_managed_disk_sas_token",
        "download address of a disk",
        Layer.DATA,
        parent="managed_disk_id",
        consequence=Consequence(
            "can no longer download it",
            whom="whoever copies the disk with it",
            lasting="its address and token",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_maintenance_assignment_dedicated_host",
        "maintenance of a dedicated host",
        Layer.RUN,
        parent="maintenance_configuration_id",
        consequence=_MAINTENANCE,
    ),
    ResourceType(
        "azurerm_maintenance_assignment_dynamic_scope",
        "maintenance of a scope",
        Layer.RUN,
        identity=("maintenance_configuration_id", "name"),
        parent="maintenance_configuration_id",
        consequence=_MAINTENANCE,
    ),
    ResourceType(
        "azurerm_maintenance_assignment_virtual_machine",
        "maintenance of a virtual machine",
        Layer.RUN,
        identity=("maintenance_configuration_id", "virtual_machine_id"),
        parent="maintenance_configuration_id",
        consequence=_MAINTENANCE,
    ),
    ResourceType(
        "azurerm_maintenance_assignment_virtual_machine_scale_set",
        "maintenance of a scale set",
        Layer.RUN,
        parent="maintenance_configuration_id",
        consequence=_MAINTENANCE,
    ),
    ResourceType(
        "azurerm_maintenance_configuration",
        "maintenance configuration",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_MAINTENANCE,
    ),
    ResourceType(
        "azurerm_automanage_configuration",
        "automanage configuration",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_AUTOMANAGE,
    ),
    ResourceType(
        "azurerm_virtual_machine_automanage_configuration_assignment",
        "automanage of a virtual machine",
        Layer.RUN,
        parent="virtual_machine_id",
        consequence=_AUTOMANAGE,
    ),
    ResourceType(
        "azurerm_policy_virtual_machine_configuration_assignment",
        "guest configuration",
        Layer.RUN,
        identity=("virtual_machine_id", "name"),
        parent="virtual_machine_id",
        consequence=Consequence("drift from their required settings unseen", whom="machines", reach=Reach.LATER),
    ),
)
