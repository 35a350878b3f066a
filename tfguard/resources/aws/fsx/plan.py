"""File systems and backups: Amazon EFS, FSx and AWS Backup."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

_FSX = (
    ("aws_fsx_lustre_file_system", "Lustre file system", "throughput_capacity"),
    ("aws_fsx_ontap_file_system", "ONTAP file system", "throughput_capacity"),
    ("aws_fsx_openzfs_file_system", "OpenZFS file system", "throughput_capacity"),
    ("aws_fsx_windows_file_system", "Windows file system", "throughput_capacity"),
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_efs_file_system",
        "EFS file system",
        endpoints=("dns_name",),
        unit="MiB per second",
        capacity=(Measure("throughput", Role.CEILING, "provisioned_throughput_in_mibps"),),
    ),
    ResourceType("aws_efs_mount_target", "EFS mount target", identity=("file_system_id", "subnet_id"), parent="file_system_id"),
    ResourceType("aws_efs_access_point", "EFS access point", parent="file_system_id"),
    ResourceType(
        "aws_efs_file_system_policy", "policy of a file system", identity=("file_system_id",), parent="file_system_id"
    ),
    *(
        ResourceType(
            name,
            noun,
            endpoints=("dns_name",),
            unit="MB per second",
            capacity=(Measure("throughput", Role.CEILING, throughput, computed=True),),
        )
        for name, noun, throughput in _FSX
    ),
    ResourceType("aws_fsx_ontap_volume", "ONTAP volume"),
    ResourceType("aws_fsx_ontap_storage_virtual_machine", "ONTAP virtual machine", parent="file_system_id"),
    ResourceType("aws_fsx_openzfs_volume", "OpenZFS volume"),
    ResourceType("aws_backup_vault", "backup vault", identity=("name",)),
    ResourceType("aws_backup_plan", "backup plan", identity=("name",)),
    ResourceType("aws_backup_selection", "backup selection", parent="plan_id"),
)
