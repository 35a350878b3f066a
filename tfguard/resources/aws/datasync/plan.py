"""AWS DataSync, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SYNC = Consequence("fail, and the copies grow old", whom="tasks that copy from or to it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_datasync_agent",
        "DataSync agent",
        Layer.RUN,
        consequence=Consequence(
            "fail, and the copies grow old",
            whom="tasks that it copies for",
            lasting="its activation, which the machine must go through again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType("aws_datasync_location_azure_blob", "DataSync location", Layer.RUN, consequence=_SYNC),
    ResourceType(
        "aws_datasync_location_efs",
        "DataSync location",
        Layer.RUN,
        identity=("efs_file_system_arn", "access_point_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_fsx_lustre_file_system",
        "DataSync location",
        Layer.RUN,
        identity=("fsx_filesystem_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_fsx_ontap_file_system",
        "DataSync location",
        Layer.RUN,
        identity=("storage_virtual_machine_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_fsx_openzfs_file_system",
        "DataSync location",
        Layer.RUN,
        identity=("fsx_filesystem_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_fsx_windows_file_system",
        "DataSync location",
        Layer.RUN,
        identity=("fsx_filesystem_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType("aws_datasync_location_hdfs", "DataSync location", Layer.RUN, consequence=_SYNC),
    ResourceType(
        "aws_datasync_location_nfs",
        "DataSync location",
        Layer.RUN,
        identity=("server_hostname", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_object_storage",
        "DataSync location",
        Layer.RUN,
        identity=("server_hostname", "bucket_name", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_s3",
        "DataSync location",
        Layer.RUN,
        identity=("s3_bucket_arn", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_location_smb",
        "DataSync location",
        Layer.RUN,
        identity=("server_hostname", "subdirectory"),
        consequence=_SYNC,
    ),
    ResourceType(
        "aws_datasync_task",
        "DataSync task",
        Layer.RUN,
        consequence=Consequence("finds old ones", whom="whoever relies on its copies", reach=Reach.LATER),
    ),
)
