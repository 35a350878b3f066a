"""AWS Storage Gateway, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DISK = Consequence(
    "can no longer open the volume", whom="servers and people", lasting="its data since the last snapshot", reach=Reach.ALL
)

_SHARE = Consequence("can no longer open the files", whom="servers and people", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "aws_storagegateway_cache",
        "cache disk",
        Layer.DATA,
        identity=("gateway_arn", "disk_id"),
        parent="gateway_arn",
        harmless="Its deletion only drops it from the state: the gateway keeps the disk.",
    ),
    ResourceType(
        "aws_storagegateway_upload_buffer",
        "upload buffer",
        Layer.DATA,
        identity=("gateway_arn", "disk_id", "disk_path"),
        parent="gateway_arn",
        harmless="Its deletion only drops it from the state: the gateway keeps the disk.",
    ),
    ResourceType(
        "aws_storagegateway_working_storage",
        "working storage",
        Layer.DATA,
        identity=("gateway_arn", "disk_id"),
        parent="gateway_arn",
        harmless="Its deletion only drops it from the state: the gateway keeps the disk.",
    ),
    ResourceType(
        "aws_storagegateway_cached_iscsi_volume",
        "iSCSI volume",
        Layer.DATA,
        identity=("gateway_arn", "target_name"),
        parent="gateway_arn",
        consequence=_DISK,
    ),
    ResourceType(
        "aws_storagegateway_stored_iscsi_volume",
        "iSCSI volume",
        Layer.DATA,
        identity=("gateway_arn", "target_name"),
        parent="gateway_arn",
        consequence=Consequence(
            "can no longer open the volume, and it is no longer backed up", whom="servers and people", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_storagegateway_file_system_association",
        "file system of a gateway",
        Layer.DATA,
        identity=("gateway_arn", "location_arn"),
        parent="gateway_arn",
        consequence=_SHARE,
    ),
    ResourceType(
        "aws_storagegateway_gateway",
        "storage gateway",
        Layer.DATA,
        identity=("gateway_name",),
        consequence=Consequence(
            "can no longer open its files, volumes and tapes",
            whom="servers and people",
            lasting="its shares and volumes, and what it had not uploaded yet",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_storagegateway_nfs_file_share",
        "NFS file share",
        Layer.DATA,
        identity=("gateway_arn", "file_share_name"),
        parent="gateway_arn",
        consequence=_SHARE,
    ),
    ResourceType(
        "aws_storagegateway_smb_file_share",
        "SMB file share",
        Layer.DATA,
        identity=("gateway_arn", "file_share_name"),
        parent="gateway_arn",
        consequence=_SHARE,
    ),
    ResourceType(
        "aws_storagegateway_tape_pool",
        "tape pool",
        Layer.DATA,
        identity=("pool_name",),
        consequence=Consequence(
            "can no longer be archived there", whom="new tapes", lasting="its retention lock", reach=Reach.LATER
        ),
    ),
)
