"""EBS volumes and snapshots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_RESTORE = Consequence(
    "cannot restore the volume from it after a fault",
    whom="operators",
    lasting="the data of that time, and its id",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_ebs_volume",
        "EBS volume",
        Layer.COMPUTE,
        unit="per second",
        capacity=(
            Measure("number of reads and writes per second", Role.CEILING, "iops", computed=True),
            Measure("number of MiB per second", Role.CEILING, "throughput", computed=True),
        ),
        consequence=Consequence("lose what they stored on it", lasting="its data since the last snapshot"),
    ),
    ResourceType(
        "aws_volume_attachment",
        "volume attachment",
        Layer.COMPUTE,
        identity=("volume_id", "instance_id"),
        parent="volume_id",
        consequence=Consequence("loses the files on the volume: they stay, but it cannot open them", whom="the instance"),
    ),
    ResourceType(
        "aws_ebs_snapshot",
        "EBS snapshot",
        Layer.COMPUTE,
        consequence=_NO_RESTORE,
    ),
    ResourceType(
        "aws_ebs_default_kms_key",
        "default key of volumes",
        Layer.DATA,
        consequence=Consequence(
            "are encrypted with AWS's own key, and cannot be shared with other accounts", whom="new volumes", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ebs_encryption_by_default",
        "encryption of new volumes",
        Layer.DATA,
        consequence=Consequence("are no longer encrypted, unless they ask for it", whom="new volumes", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ebs_fast_snapshot_restore",
        "fast restore of a snapshot",
        Layer.DATA,
        identity=("snapshot_id", "availability_zone"),
        parent="snapshot_id",
        consequence=Consequence("start slowly from this snapshot", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ebs_snapshot_block_public_access",
        "block of public snapshots",
        Layer.DATA,
        consequence=Consequence("can be shared with everybody, by mistake", whom="snapshots", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ebs_snapshot_copy",
        "copy of an EBS snapshot",
        Layer.DATA,
        consequence=_NO_RESTORE,
    ),
    ResourceType(
        "aws_ebs_snapshot_import",
        "imported EBS snapshot",
        Layer.DATA,
        consequence=Consequence(
            "cannot make volumes from it",
            whom="operators",
            lasting="its id, and the data where the source file is gone",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_snapshot_create_volume_permission",
        "snapshot permission",
        Layer.COMPUTE,
        identity=("snapshot_id", "account_id"),
        parent="snapshot_id",
        consequence=Consequence(
            "can no longer make volumes from the snapshot", whom="the account that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ebs_volume_copy",
        "EBS volume",
        Layer.COMPUTE,
        consequence=Consequence("lose what they stored on it", lasting="its data since the last snapshot", reach=Reach.ALL),
    ),
)
