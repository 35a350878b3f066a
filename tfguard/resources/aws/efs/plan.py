"""Amazon EFS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_efs_replication_configuration",
        "replication of a file system",
        Layer.DATA,
        identity=("source_file_system_id",),
        consequence=Consequence(
            "finds no copy of its files in the other region", whom="whoever has to recover from a disaster"
        ),
    ),
    ResourceType(
        "aws_efs_file_system",
        "EFS file system",
        Layer.DATA,
        endpoints=("dns_name",),
        unit="MiB per second",
        capacity=(Measure("throughput", Role.CEILING, "provisioned_throughput_in_mibps"),),
        consequence=Consequence("lose what they stored on it", lasting="its files"),
    ),
    ResourceType(
        "aws_efs_mount_target",
        "EFS mount target",
        Layer.DATA,
        identity=("file_system_id", "subnet_id"),
        parent="file_system_id",
        security_groups=SecurityGroupsShape("security_groups", "security_groups", "[`2049`]"),
    ),
    ResourceType("aws_efs_access_point", "EFS access point", Layer.DATA, parent="file_system_id"),
    ResourceType(
        "aws_efs_file_system_policy",
        "policy of a file system",
        Layer.DATA,
        identity=("file_system_id",),
        parent="file_system_id",
        document="policy",
        consequence=Consequence(
            "can no longer mount the file system, and clients that it kept out can",
            whom="other accounts that it lets in",
        ),
    ),
    ResourceType(
        "aws_efs_backup_policy",
        "backup policy of a file system",
        Layer.DATA,
        identity=("file_system_id",),
        parent="file_system_id",
        consequence=Consequence("find no new backups of the file system after a fault", whom="operators", reach=Reach.LATER),
    ),
)
