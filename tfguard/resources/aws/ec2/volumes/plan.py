"""EBS volumes and snapshots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

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
        "aws_volume_attachment", "volume attachment", Layer.COMPUTE, identity=("volume_id", "instance_id"), parent="volume_id"
    ),
    ResourceType("aws_ebs_snapshot", "EBS snapshot", Layer.COMPUTE),
)
