"""Amazon S3 Files, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3files_access_point",
        "access point of a file system",
        Layer.DATA,
        parent="file_system_id",
        consequence=Consequence(
            "can no longer open the files",
            whom="applications that mount it through the access point",
            lasting="its id",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_s3files_file_system",
        "file system",
        Layer.DATA,
        identity=("bucket", "prefix"),
        consequence=Consequence(
            "can no longer open the files",
            whom="applications that mount it",
            lasting="its id, and what was not yet copied to the bucket",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_s3files_file_system_policy",
        "policy of a file system",
        Layer.IDENTITY,
        identity=("file_system_id",),
        parent="file_system_id",
        consequence=Consequence("can no longer mount it", whom="whoever only the policy lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_s3files_mount_target",
        "mount target",
        Layer.NETWORK,
        identity=("file_system_id", "subnet_id"),
        parent="file_system_id",
        consequence=Consequence(
            "can no longer open the files",
            whom="machines in its zone",
            lasting="its address, where it does not name it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_s3files_synchronization_configuration",
        "synchronization of a file system",
        Layer.DATA,
        identity=("file_system_id",),
        parent="file_system_id",
        consequence=Consequence("are loaded and dropped as by default again", whom="files", reach=Reach.LATER),
    ),
)
