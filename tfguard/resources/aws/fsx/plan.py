"""Amazon FSx, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_fsx_ontap_storage_virtual_machine",
        "ONTAP virtual machine",
        Layer.DATA,
        parent="file_system_id",
        identity=("file_system_id", "name"),
        consequence=Consequence(
            "can no longer reach any of its volumes", lasting="its data and its addresses", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_fsx_openzfs_volume", "OpenZFS volume", Layer.DATA),
    ResourceType(
        "aws_fsx_backup",
        "FSx backup",
        Layer.DATA,
        consequence=Consequence(
            "cannot restore the file system from it after a fault",
            whom="operators",
            lasting="the data of that time",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_fsx_data_repository_association",
        "data repository association",
        Layer.DATA,
        identity=("file_system_id", "file_system_path"),
        parent="file_system_id",
        consequence=Consequence(
            "no longer see what changes in the bucket, nor does the bucket get what they change",
            whom="users of the file system",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_fsx_file_cache",
        "file cache",
        Layer.DATA,
        consequence=Consequence(
            "can no longer reach the files behind it",
            whom="whoever mounts it",
            lasting="its address, and what was not written back",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_fsx_openzfs_snapshot",
        "OpenZFS snapshot",
        Layer.DATA,
        identity=("volume_id", "name"),
        parent="volume_id",
        consequence=Consequence(
            "cannot bring the volume back to that time", whom="operators", lasting="the data of that time", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_fsx_s3_access_point_attachment",
        "S3 access point of a file system",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets an error",
            whom="whoever reads the files through S3",
            lasting="its alias, which callers name",
            reach=Reach.PART,
        ),
    ),
)
