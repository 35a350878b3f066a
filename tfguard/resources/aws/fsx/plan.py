"""Amazon FSx, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

_FSX = (
    ("aws_fsx_lustre_file_system", "Lustre file system", "throughput_capacity"),
    ("aws_fsx_ontap_file_system", "ONTAP file system", "throughput_capacity"),
    ("aws_fsx_openzfs_file_system", "OpenZFS file system", "throughput_capacity"),
    ("aws_fsx_windows_file_system", "Windows file system", "throughput_capacity"),
)

RESOURCE_TYPES = (
    *(
        ResourceType(
            name,
            noun,
            Layer.DATA,
            endpoints=("dns_name",),
            unit="MB per second",
            capacity=(Measure("throughput", Role.CEILING, throughput, computed=True),),
        )
        for name, noun, throughput in _FSX
    ),
    ResourceType("aws_fsx_ontap_volume", "ONTAP volume", Layer.DATA),
    ResourceType("aws_fsx_ontap_storage_virtual_machine", "ONTAP virtual machine", Layer.DATA, parent="file_system_id"),
    ResourceType("aws_fsx_openzfs_volume", "OpenZFS volume", Layer.DATA),
)
